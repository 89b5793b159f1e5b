import type { Grammar } from '../grammar-table.ts'

export const grammar: Grammar = {
  functionWords:
    'o | os | da | do | das | dos | em | na | no | nas | nos | que | uma | um | para | por | com | não | foi | foram | ao | às | pela | pelo | mais | são | segundo | e | também | seu | sua | já | até | está',
  be: '(foi,foram,era,eram,é,são,ser,sido,sendo,seria,seriam,fora) | (tinha,tinham,tem,têm,haviam,havia,terá,terão) sido | (está,estão,estava,estavam,estar,esteja) | (fica,ficam,ficou,ficaram,ficando) | (foi,foram) (também,já,ainda) | também (foi,foram) | (tinha,tinham,tem,têm,havia,haviam) | (permanece,permanecem,continua,continuam) | (encontra,encontram) - se | (acabou,acabaram) por ser | já (foi,foram) | (vão,vai) ser',
  of: 'de | do | da | dos | das | dentre | entre os | entre as | desses | dessas | destes | destas',
  and: 'e | bem como | assim como | & | e também',
  or: 'ou',
  article: 'um | uma | outro | outra',
  definite: 'o | a | os | as | este | esta | estes | estas | esse | essa | esses | essas | aquele | aquela | aqueles | seu | sua | seus | suas | meu | minha | nosso | nossa',
  preposition:
    'em | no | na | nos | nas | num | numa | com | sem | durante | após | antes de | antes do | antes da | contra | perto de | sob | sobre | entre | desde | até | apesar de | atrás de | para | ao | aos | à | às | junto a | junto de | como | depois de | depois do | depois da | devido a | ante | perante | dentro de | fora de | além de',
  locative:
    'em | no | na | nos | nas | perto de | junto a | na cidade de | nos arredores de | no centro de | na região de | próximo a | próximo de | na província de',
  agent: 'por | pelo | pela | pelos | pelas | às mãos de | às mãos da | às mãos do',
  relative: 'que | quem | o qual | a qual | os quais | as quais | cujo | cuja | cujos | cujas',
  including:
    'incluindo | entre eles | entre elas | entre os quais | entre as quais | dos quais | das quais | dentre eles | dentre elas | inclusive | entre estes | entre as vítimas | sendo | de entre os quais | destes | destas | deles | entre esses',
  ofThem: 'dos quais | das quais | deles | delas | destes | destas | desses | dentre eles | entre eles',
  besides: 'também | ainda | além disso | mais | a mais | adicionais | além de | juntam-se | somam-se | bem como outros',
  other: 'outros | outras | outro | outra | demais',
  not: 'não | nem | nunca | jamais',
  nobody: 'ninguém | nenhuma pessoa',
  no: 'nenhum | nenhuma | sem | não houve | não há',
  hypothetical:
    'se | caso | poderia | poderiam | poderá | poderão | pode | podem | deveria | deveriam | ameaça | ameaçam | ameaçou | ameaçaram | exigem | exige | exigiram | exigiu | exigindo | reivindicam | reivindicando | para que | arrisca | arriscam | correm o risco de | enfrenta | enfrentam | pretende | pretendem | eventual | eventuais',
  doubt: 'alegadamente | supostamente | suposto | suposta | supostos | supostas | alegado | alegada | alegados | pretensamente | dito | ditos | pretenso',
  countNoun: 'o número de | número de | o número total de | número total de | um total de | o total de | a contagem de',
  reach:
    '(subiu,subia,aumentou,passou,elevou-se,elevava-se,eleva-se,ascende,ascendia,ascendeu) (para,a) | chegou a | chega a | atingiu | atinge | atingia | (é,era,foi) de | alcançou | alcança | ultrapassou | ultrapassa | situa - se em | soma | somava | já chega a | já chegou a | já é de | subiu de | está em | sobe para | chegava a | eleva - se a | elevou - se a | já passa de | passa de | de',
  rise: 'subiu | aumentou | passou | cresceu | desceu | caiu | subir | passando | revisto | elevou',
  prison: 'prisão | cadeia | reclusão | pena de prisão | detenção | colónia penal | regime fechado | encarceramento',
  current: '(continua,continuam,permanece,permanecem) | ainda | atualmente | actualmente | neste momento | mantém - se | mantêm - se | até agora presos',
  observed: 'vi | viu | vimos | viram | contei | contou | contámos | contamos | contaram | visto pessoalmente | viu pessoalmente | com os próprios olhos',
  facility: 'deram entrada | deu entrada | levados para o hospital | transportados para o hospital | internados no | recebeu no hospital | atendidos no hospital | o hospital recebeu | assistidos no',
  list: 'lista de | a lista | lista com | nomes de | os nomes de | lista dos',
  total: 'no total | ao todo | um total de | total de | em total',
  clause:
    'mas | enquanto | porque | pois | embora | ainda que | quando | onde | depois que | antes que | como | porém | contudo | todavia | sendo que | ao passo que | por isso',
}
