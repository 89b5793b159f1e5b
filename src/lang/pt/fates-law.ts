import type { Fate } from '../fate-table.ts'

/** Abduction, custody, courts, prison, release and torture. */
export const law: readonly Fate[] = [
  {
    kind: 'abducted',
    as: 'participle',
    words: `(raptad,sequestrad){o} | (feit,tomad,mantid,levad){o} [como] (refém,reféns) | mantid{o} em cativeiro | levad{o} (à força,de casa,de sua casa,da sua casa,das suas casas) | levad{o} por (homens armados,homens fardados,homens encapuzados,desconhecidos,indivíduos armados,um grupo armado)`,
  },
  {
    kind: 'abducted',
    as: 'active',
    words: `(raptou,raptaram,raptara,raptando,rapta,raptam,raptar) | (sequestrou,sequestraram,sequestrara,sequestrando,sequestra,sequestram,sequestrar) | {teria} (raptado,sequestrado) | (fez,fizeram,fazendo,tomou,tomaram,mantém,mantêm) (refém,reféns,como reféns) | (levou,levaram) consigo`,
  },
  {
    kind: 'abducted',
    as: 'intransitive',
    words: `(está,estão,continua,continuam,permanece,permanecem,estava,estavam) [ainda] (em cativeiro,em poder,nas mãos) [de,do,dos,da] (sequestradores,raptores,rebeldes,insurgentes,terroristas,jihadistas,piratas,extremistas,guerrilheiros,um grupo armado,grupo armado) | (está,estão,continua,continuam,permanece,permanecem) [ainda] em cativeiro`,
  },
  { kind: 'abducted', as: 'event', words: '(rapto,raptos,sequestro,sequestros) [relâmpago] (de,do,da,dos,das)' },
  { kind: 'abducted', as: 'noun', words: 'raptados | sequestrados | sequestros | raptos' },
  { kind: 'abducted', as: 'noun', words: 'entre (os,as) (raptados,raptadas,sequestrados,sequestradas) [{há}]' },
  {
    kind: 'detained',
    as: 'participle',
    words: `[sendo] detid{o} [preventivamente] | em (detenção,prisão preventiva,prisão domiciliária,prisão domiciliar) | sob custódia [policial] | retid{o} pela (polícia,segurança,psp) | (mantid,colocad){o} em (detenção,prisão preventiva) | (levad,conduzid,encaminhad){o} (à,para a,a uma,para uma) (esquadra,delegacia) | levad{o} sob custódia | privad{o} de liberdade | recolhid{o} (aos calabouços,à cela,às celas,à cadeia,ao presídio,ao estabelecimento prisional) | levad{o} (pela polícia,por polícias,por policiais,por agentes,por militares) | retid{o} (na esquadra,na delegacia,pelas autoridades,pelos militares) | apreendid{o} (e levad{o},e encaminhad{o},por policiais,pela pm,em flagrante,por ato infracional)`,
  },
  {
    kind: 'detained',
    as: 'intransitive',
    words:
      '(está,estão,estava,estavam,fica,ficam,ficou,ficaram,continua,continuam,permanece,permanecem,segue,seguem,aguarda,aguardam) [ainda] [julgamento] em (prisão preventiva,prisão domiciliária,prisão domiciliar,detenção)',
  },
  {
    kind: 'detained',
    as: 'active',
    words:
      '(deteve,detiveram,detivera,detém,detêm,detendo,deter,deterem) | {teria} detido | (fez,fizeram,fazendo) detenções',
  },
  {
    kind: 'detained',
    as: 'event',
    words:
      '(detenção,detenções) [arbitrária,arbitrárias,ilegal,em massa,preventiva] (de,do,da,dos,das) | prisão (preventiva,domiciliária,domiciliar) (de,do,da,dos,das,para,a)',
  },
  {
    kind: 'detained',
    as: 'noun',
    words: 'detidos | detidas | detenções [arbitrárias] | (menores,adolescentes) apreendidos',
  },
  { kind: 'detained', as: 'noun', count: 1, words: 'detido | detenção' },
  { kind: 'detained', as: 'toll', words: '[o] número [total,oficial] (de,dos) (detidos,detenções,detidas)' },
  { kind: 'detained', as: 'noun', words: `entre (os,as) (detidos,detidas) [{há}] | o número [total] de (detidos)` },
  {
    kind: 'arrested',
    as: 'participle',
    words: `[sendo] pres{o} [em flagrante,preventivamente,temporariamente,por suspeita] | (capturad,recapturad){o} | apreendid{o} pela polícia`,
  },
  {
    kind: 'arrested',
    as: 'active',
    words:
      '(prendeu,prenderam,prendera,prende,prendem,prendendo,prender) [em flagrante] | (capturou,capturaram,capturando,captura,capturam,capturar) | {teria} prendido',
  },
  {
    kind: 'arrested',
    as: 'event',
    words:
      '(prisão,prisões) [arbitrária,arbitrárias,em flagrante,imediata] (de,do,da,dos,das) | (captura,capturas) (de,do,da,dos,das)',
  },
  {
    kind: 'arrested',
    as: 'noun',
    words:
      'presos em flagrante | presas em flagrante | prisões [em flagrante,preventivas,efetuadas,efectuadas,arbitrárias]',
  },
  { kind: 'arrested', as: 'noun', count: 1, words: 'preso em flagrante' },
  { kind: 'held', as: 'noun', words: 'presos' },
  { kind: 'held', as: 'noun', count: 1, words: 'preso' },
  { kind: 'arrested', as: 'toll', words: '[o] número [total,oficial] (de,dos) (presos,prisões)' },
  { kind: 'arrested', as: 'noun', words: `entre (os,as) (presos) [{há}] | o número [total] de (presos)` },
  {
    kind: 'charged',
    as: 'participle',
    words: `acusad{o} (formalmente,pelo ministério público,pelo mp,pela procuradoria,pela justiça,judicialmente,de homicídio,de homicídios,de homicídio qualificado,de tentativa de homicídio,de assassinato,de terrorismo,de tráfico,de corrupção,de rebelião,de sedição,de traição,de associação criminosa,de peculato,de roubo,de desordem,de vandalismo,de crimes,de espionagem,de envolvimento,de participar,de participação,de ter participado,de matar,de ter matado,de violação,de estupro,de rapto,de sequestro,de extorsão,de tortura,de genocídio,de conspiração,de fraude,de burla,de branqueamento,de lavagem,de fogo posto,de incitamento,de instigar,de instigação,de desobediência,de posse,de financiar,do crime,dos crimes,de um crime) | formalmente acusad{o} | indiciad{o} | constituíd{o} (arguid,ré,réu){o} | denunciad{o} (pelo ministério público,à justiça,pelo mp) | pronunciad{o} | imputad{o} | denunciad{o} por (homicídio,homicídios,assassinato,corrupção,tráfico,fraude,roubo,tortura,feminicídio,estupro,peculato,lavagem,associação criminosa,matar)`,
  },
  {
    kind: 'charged',
    as: 'intransitive',
    words:
      '(tornou,tornaram,torna,tornam) - se (réu,ré,réus,rés) | (virou,viraram,vira,viram) (réu,ré,réus,rés) | (é,são,era,eram) (arguid{o},réu,ré,réus,rés) | (responde,respondem,respondia,respondiam) [criminalmente] por (homicídio,assassinato,corrupção,tráfico,fraude,roubo,tortura,feminicídio,estupro,peculato,lavagem,associação criminosa)',
  },
  {
    kind: 'charged',
    as: 'active',
    words:
      '(indiciou,indiciaram,indicia,indiciando,indiciar) | (ministério público,mp,procuradoria) (acusou,acusa,denunciou,denuncia) | (acusou,acusaram) formalmente | (deduziu,deduziram) acusação contra | (aceita,aceitou,recebe,recebeu) [a] denúncia contra | (torna,tornou,tornam,tornaram) (réu,ré,réus,rés) | (constituiu,constituíram) arguid{o} | {teria} indiciado',
  },
  {
    kind: 'charged',
    as: 'event',
    words: '(acusação,denúncia) (formal contra,do ministério público contra) | indiciamento (de,do,da,dos,das)',
  },
  { kind: 'charged', as: 'noun', words: 'indiciados' },
  { kind: 'charged', as: 'noun', words: 'entre (os,as) (indiciados,acusados,denunciados) [{há}]' },
  {
    kind: 'tried',
    as: 'participle',
    words: `[a ser,sendo] julgad{o} [à revelia,por] | (levad,submetid,sujeit){o} a (tribunal,julgamento,júri,júri popular) | (presente,presentes,apresentad{o}) a (tribunal,juiz) | no banco dos réus`,
  },
  {
    kind: 'tried',
    as: 'intransitive',
    words: `(começou,começaram,começa,começam) a ser julgad{o} | (responde,respondem,respondeu,responderam) em tribunal | (foi,foram) a (julgamento,júri,júri popular,tribunal) | (compareceu,compareceram,comparece,comparecem) (em tribunal,perante o juiz,perante o tribunal,no tribunal,perante um juiz) | (sentou,sentaram,senta,sentam) - se no banco dos réus | (está,estão) em julgamento`,
  },
  { kind: 'tried', as: 'active', words: '(julgou,julgaram,julga,julgam,julgando)' },
  { kind: 'tried', as: 'event', words: 'julgamento (de,do,da,dos,das)' },
  {
    kind: 'convicted',
    as: 'participle',
    words: `[sendo] condenad{o} [à morte,à pena de morte,à pena capital,à revelia,em primeira instância] | (considerad,declarad,dad){o} (culpad,como culpad){o} | sentenciad{o} [à morte]`,
  },
  {
    kind: 'convicted',
    as: 'active',
    words:
      '(condenou,condenaram,condenara,condena,condenam,condenando,condenar) [à morte,à revelia] | (sentenciou,sentenciaram,sentenciar) | {teria} (condenado,sentenciado) | (considerou,declarou) (culpado,culpada,culpados,culpadas)',
  },
  { kind: 'convicted', as: 'event', words: '(condenação,condenações) [à morte] (de,do,da,dos,das)' },
  { kind: 'convicted', as: 'noun', words: 'condenados [à morte] | condenações | condenadas' },
  { kind: 'convicted', as: 'noun', words: 'entre (os,as) (condenados,condenadas) [{há}]' },
  {
    kind: 'imprisoned',
    as: 'participle',
    words: `(aprisionad,encarcerad){o} | (enviad,mandad,levad,conduzid){o} (para a,à) (prisão,cadeia) | atrás das grades | condenad{o} a penas de prisão`,
  },
  {
    kind: 'imprisoned',
    as: 'intransitive',
    words: `(cumpre,cumprem,cumpria,cumpriam,cumpriu,cumpriram) (pena,penas,uma pena) [de prisão] | (recebeu,receberam,apanhou,apanharam,pegou,pegaram) (penas de prisão,pena de prisão,penas de cadeia) | (foi,foram) para a (cadeia,prisão)`,
  },
  {
    kind: 'imprisoned',
    as: 'active',
    words:
      '(condenou,condenaram,condena,condenam) a (pena,penas) de (prisão,prisão efetiva,prisão efectiva,cadeia,reclusão) | (encarcerou,encarceraram) | (aplicou,aplicaram,aplica) (pena,penas) de prisão (a,ao,aos) | (mandou,mandaram,enviou) para a (cadeia,prisão) | (aprisionou,aprisionaram)',
  },
  { kind: 'imprisoned', as: 'event', words: 'encarceramento (de,do,da,dos,das)' },
  {
    kind: 'released',
    as: 'participle',
    words: `libertad{o} , (sob,mediante) (caução,fiança) , | [sendo] libertad{o} [sob fiança,sob caução,mediante fiança,com termo de identidade e residência] | solt{o} [sob fiança,mediante fiança,após pagamento de fiança] | absolvid{o} | (amnistiad,anistiad,indultad,perdoad,liberad){o} | (post,colocad,restituíd,deixad,mandad){o} (em,à) liberdade | em liberdade [condicional,provisória,sob fiança] | resgatad{o} do cativeiro`,
  },
  { kind: 'released', as: 'noun', words: 'entre (os,as) (libertados,libertadas,soltos,absolvidos) [{há}]' },
  {
    kind: 'released',
    as: 'active',
    words:
      '(libertou,libertaram,libertara,libertando,liberta,libertam,libertar) | (soltou,soltaram,soltando,soltar,solta,soltam) | (absolveu,absolveram,absolver,absolve,absolvem) | (liberou,liberaram,liberar,liberando) | (indultou,indultaram) | (pôs,puseram,colocou,colocaram,colocar,pôr) em liberdade | (amnistiou,anistiou) | {teria} (libertado,solto,absolvido)',
  },
  {
    kind: 'released',
    as: 'intransitive',
    words:
      '(saiu,saíram) (da prisão,da cadeia) | (saiu,saíram) em liberdade [condicional,provisória,sob fiança,sob caução] | (recuperou,recuperaram,ganhou,ganharam,obteve,obtiveram) [a] liberdade | (deixou,deixaram) a (prisão,cadeia) | (saiu,saíram) (da penitenciária,do presídio,do estabelecimento prisional) | (aguarda,aguardam,aguardarão) julgamento em liberdade',
  },
  {
    kind: 'released',
    as: 'event',
    words:
      '(libertação,soltura,absolvição,amnistia,anistia) [imediata,incondicional,imediata e incondicional] (de,do,da,dos,das) | indulto (a,de,aos)',
  },
  {
    kind: 'tortured',
    as: 'participle',
    words:
      'torturad{o} [barbaramente,sob custódia] | (submetid,sujeit){o} a (tortura,torturas,maus - tratos) | vítimas de (tortura,torturas) | vítima de tortura',
  },
  { kind: 'tortured', as: 'active', words: '(torturou,torturaram,torturando,torturar) | {teria} torturado' },
  { kind: 'tortured', as: 'event', words: '(tortura,torturas) (de,a,contra,do,da,dos,das)' },
]
