import type { Grammar } from '../grammar-table.ts'

export const grammar: Grammar = {
  functionWords:
    'o | os | da | do | das | dos | em | na | no | nas | nos | que | uma | um | para | por | com | não | foi | foram | ao | às | pela | pelo | mais | são | segundo | e | também | seu | sua | já | até | está',
  be: `(for,forem) | (terá,terão,teria,teriam) [já] [sido] | (foi,foram) [já,posteriormente,depois,entretanto,imediatamente,finalmente,brutalmente,barbaramente,todos,todas] | (era,eram,é,são,ser,serem,sido,sendo,seja,sejam,fora,fosse,fossem) |
    {ter} | {ter} [já] sido [já,entretanto,posteriormente] | {ter} [já] ficado | (está,estão,estava,estavam,estar,estarem,esteve,estiveram,esteja,estejam) [a ser] |
    (fica,ficam,ficou,ficaram,ficar,ficarem,ficando,ficava,ficavam) | (permanece,permanecem,permanecia,permaneciam,continua,continuam,continuava,continuavam,segue,seguem) |
    (encontra,encontram,encontrava,encontravam,mantém,mantêm) - se | se (encontra,encontram,encontrava,encontravam,mantém,mantêm) | (acabou,acabaram) (por ser,sendo) | (tem,têm,teve,tiveram,tinha,tinham,terá,terão) (de,que) ser | (vinha,vinham,vem,vêm) sendo |
    (resultou,resultaram,saiu,saíram,acabou,acabaram,acaba,acabam,terminou,terminaram,termina,terminam,aparece,aparecem,apareceu,apareceram,amanheceu,amanheceram) | (segue,seguem,continua,continuam) sendo | já (foi,foram)`,
  of: 'de | do | da | dos | das | dentre | de entre | entre os | entre as | desse | dessa | desses | dessas | deste | desta | dos seus | das suas | de seus | de suas',
  and: 'e | e (os,as) | bem como | assim como | & | e também | e ainda | além de',
  or: 'ou',
  article:
    'um | uma | outro | outra | um (segundo,terceiro,quarto,quinto,sexto,sétimo) | uma (segunda,terceira,quarta,quinta,sexta,sétima) | mais um | mais uma | um outro | uma outra',
  whose: 'seu | sua | seus | suas | o seu | a sua | cuj(o,a)',
  definite:
    'o | a | os | as | - se (o,a,os,as,este,esta,esse,essa,isso,não) | este | esta | estes | estas | esse | essa | esses | essas | aquele | aquela | aqueles | aquelas | seu | sua | seus | suas | meu | minha | meus | minhas | nosso | nossa | nossos | nossas',
  told: 'seu | sua | o seu | a sua | meu | minha | o meu | a minha | nosso | nossa | o nosso | a nossa | o | a | cuj(o,a)',
  attributes:
    'jovem | pequeno | pequena | velho | velha | idoso | idosa | suposto | suposta | único | única | próprio | própria | outro | outra | primeiro | segundo | terceiro | principal | novo | nova | último | última | pobre | antigo | antiga | então | grande',
  among: '(entre,dentre) (os,as)',
  amongThem: 'há | havia | estão | estavam | figuram | encontram - se | contam - se | incluem - se',
  share: '(em,a,por,de) cada',
  degree:
    'com gravidade | em estado (grave,crítico,muito grave,gravíssimo) | em coma | em perigo de vida | entre a vida e a morte | em risco de vida',
  preposition:
    'em | no | na | nos | nas | num | numa | nuns | numas | nesse | nessa | neste | nesta | naquele | naquela | com | sem | durante | após | antes de | antes do | antes da | contra | perto de | perto do | perto da | sob | sobre | entre | desde | até | até ao | até à | apesar de | atrás de | para | ao | aos | à | às | junto a | junto de | junto ao | junto à | como | depois de | depois do | depois da | devido a | devido ao | devido à | ante | perante | diante de | dentro de | fora de | além de | através de | em frente a | em frente ao | em frente à | em torno de | por causa de | por causa da | por causa do | graças a | em nome de | em vez de | em caso de | a respeito de | acerca de | segundo | conforme | de acordo com | mediante | rumo a | em direção a | em direcção a | a bordo de',
  locative:
    'em | no | na | nos | nas | num | numa | perto de | perto do | perto da | junto a | junto ao | junto à | (na cidade,na vila,na aldeia,na capital,na localidade,no município,no concelho,no distrito,no bairro,na freguesia,na região,na província,no estado,na ilha,no porto,na favela,na comunidade,no povoado) (de,do,da) | (nos,aos,nos,dos) arredores (de,do,da) | no centro (de,do,da) | no (norte,sul,leste,oeste,interior,litoral) (de,do,da) | (a,ao) (norte,sul,leste,oeste) (de,do,da) | próximo (a,de,do,da,ao,à) | nas ruas (de,do,da) | pelas ruas (de,do,da) | na zona (norte,sul,leste,oeste) (de,do,da) | na região metropolitana (de,do,da) | na Grande | na Baixada',
  agent:
    'por | pelo | pela | pelos | pelas | às mãos (de,da,do,dos,das) | por parte (de,da,do,dos,das) | nas mãos (de,da,do,dos,das) | a cargo (de,da,do)',
  relative: 'que | quem | o qual | a qual | os quais | as quais | cujo | cuja | cujos | cujas',
  including: `incluindo [pelo menos] | (incluídos,incluídas,inclusive) | entre (eles,elas,estes,estas,esses,essas,os quais,as quais) [está,estão,estava,estavam,há,havia,figura,figuram] | (dos,das) quais | (dentre,de entre) (eles,elas,os quais,as quais) |
    entre (os,as) (passageiros,mortos,vítimas,vítimas mortais,vítimas fatais,feridos,detidos,presos,desaparecidos,despedidos,demitidos) [{há}] | entre (os,as) (deslocados,reféns,desalojados) [{há}] |
    (destes,destas,desses,dessas,deles,delas) | desse total | deste total | desse número | deste número | sendo que | sendo [pelo menos] | (dos,das) (mortos,vítimas,feridos,detidos,presos,despedidos,desaparecidos,condenados) ,`,
  partitive: 'dos | das | desses | dessas | destes | destas',
  ofThem:
    '(dos,das) quais | (deles,delas,destes,destas,desses,dessas) | (dentre,de entre,entre) (eles,elas) | um (deles,destes,desses,dos quais) | uma (delas,destas,dessas,das quais)',
  besides:
    'outro | outra | um outro | uma outra | um (segundo,terceiro,quarto,quinto,sexto,sétimo) | uma (segunda,terceira,quarta,quinta,sexta,sétima) | também | ainda | além disso | mais | a mais | adicionais | além de | além dos | além das | (juntam,somam,acrescem) - se [a (estes,esses,estas,essas,eles,elas)] | a (estes,esses,estas,essas,eles,elas) (juntam,somam,acrescem) - se | se somam | bem como | assim como | igualmente | outros | outras | outros tantos | mais outros | mais um | mais uma | para além de',
  other: 'outros | outras | outro | outra | demais | restantes',
  not: 'não | nem | nunca | jamais | tampouco',
  onePerson: 'ele | ela',
  both: 'ambos | ambas',
  nobody:
    'ninguém | nenhum deles | nenhuma delas | nenhum dos dois | nenhuma das duas | nenhuma pessoa | nenhum ser humano',
  no: `não (houve,há,havia,teve) (um só,uma só,um único,uma única) | nem um só | nem um único | nem uma única | nenhum | nenhuma | sem | sem (causar,provocar,fazer,deixar,registo de,registro de) | não (houve,há,havia,teve,tem) [ainda,,qualquer,quaisquer,registo de,registro de,notícia de,notícias de,informação de,informações de,relatos de,informação sobre,informações sobre] | não (causou,provocou,fez,deixou,resultou em,resultaram) [qualquer,quaisquer] |
    não se (registou,registaram,registrou,registraram,registam,registram,verificaram,contabilizam) [quaisquer] | não (foram,foi) (registadas,registados,registradas,registrados,registada,registado,registrado,registrada,relatadas,reportadas,comunicadas) | não (fizeram,causaram,provocaram,deixaram) | não há a (lamentar,registar,registrar)`,
  factual: `após | (depois,logo depois,além,antes,acaba,acabam,acabava,acabavam,acabou,acabaram) (de,por) | ao | por | até | apesar de |
    (logrou,lograram,conseguiu,conseguiram,conseguindo,pôde,puderam,permitiu,permitiram,decidiu,decidiram,resolveu,resolveram,{ter} (conseguido,logrado,podido,permitido,decidido)) | (teve,tiveram,{ter} tido) (de,que) |
    (chegou,chegaram,voltou,voltaram,procedeu,procederam,começou,começaram,passou,passaram,ajudou,ajudaram,obrig(ou,aram),forç(ou,aram),obrigad{o},forçad{o},levad{o},levou,levaram,veio,vieram) a | (veio,vieram) | (viu,viram,vi,vimos,mandou,mandaram,fez,fizeram,deixou,deixaram) |
    acusad{o} de | (responsável,responsáveis,culpado,culpados) por | (confessou,confessaram,admitiu,admitiram,reconheceu,reconheceram) | (acus,culp,responsabiliz)(ou,aram,a,am)`,
  hypothetical: `no (primeiro,segundo,terceiro,último) (ato,acto,episódio,capítulo) | (no filme,no romance,na ópera) , | (está,estão,estava,estavam) (a morrer,morrendo) | quem (matar,ferir,raptar,sequestrar,torturar,detiver,prender,destruir,incendiar,causar,provocar) | for | forem | houver | se (o,a,os,as,não,houver,for,forem,fosse,fossem,tivesse,tivessem,houvesse,este,esta,esse,essa,isso) | caso (o,a,os,as,um,uma,não,haja,seja,sejam,isso) | em caso de | a menos que (o,a,os,as,um,uma,se,haja,seja,sejam,não,este,esta,esse,essa,isso) | a não ser que |
    (pode,podem,poderia,poderiam,poderá,poderão,possa,possam,podia,podiam) | (deve,devem,deverá,deverão,deveria,deveriam) (ser,estar,ter,entrar,sair,perder,ficar,despedir,demitir,morrer,responder) | (será,serão) | (vai,vão) (ser,ter,estar,ficar,entrar,sair,perder,despedir,demitir,matar,morrer,fazer,responder,enviar,mobilizar,libertar,parar,julgar) | (ia,iam,iria,iriam) (ser,ter,estar,ficar,entrar,sair,perder,despedir,demitir,matar,morrer,fazer,responder,enviar,mobilizar,libertar,parar,julgar) | (perderão,morrerão,ficarão,entrarão,despedirá,demitirá,libertará,enviará,mobilizará,estarão,sairão,farão,pararão) |
    (ameaça,ameaçam,ameaçou,ameaçaram,ameaçando,ameaçava,ameaçavam) | (exige,exigem,exigiu,exigiram,exigindo,exigia,exigiam,pede,pedem,pediu,pediram,pedindo,reclama,reclamam,reivindica,reivindicam,reivindicando,cobra,cobram) (a,o,que) | (apela,apelam,apelou,apelaram) (à,ao,para) |
    (filme,romance,série,novela,peça,livro,conto) (começa,abre,arranca,termina,acaba) com | (filme,romance,série,novela,peça) (conta,narra,relata) a história (de,do,da,dos,das) | para que | a fim de que | com o objetivo de | (corre,correm) [o] risco de | em risco de | arrisca | arriscam | arrisca - se a | arriscam - se a | sob pena de |
    (enfrenta,enfrentam,enfrentar) (pena,penas,até,uma pena,acusações,julgamento,o despedimento,demissão,a demissão) | (pretende,pretendem,pretendia,pretendiam,planeia,planeiam,planeja,planejam,planeava,planejava,planeavam,planejavam,planeou,planejou,prevê,preveem,previa,quer,querem,queria,queriam,tenciona,tencionam,tencionava,promete,prometem,prometeu,admite) (despedir,demitir,matar,libertar,julgar,prender,deter,enviar,mobilizar,destruir,evacuar,cortar,dispensar,realojar,raptar,sequestrar,suprimir,eliminar,a,o) |
    (tentou,tentaram,tentar,tentava,tentavam,tentado,tenta,tentam) (matar,raptar,sequestrar,incendiar,assassinar) | (tentativa,tentativas) de (homicídio,assassinato,assassínio,rapto,sequestro,feminicídio) | (temem,teme,receiam) que | eventual | eventuais | hipotético | hipotética | potencial | potenciais | simulacro | simulação | (simulou,simularam,simula,simulam,simulava) | (no,neste,num) (filme,romance,livro,conto,jogo,enredo) | (na,nesta,numa) (novela,série,peça,ficção,trama,telenovela) | (capaz,capazes) de | oxalá | tomara que | poder-se-ia | (hipótese,possibilidade,eventualidade,risco,ameaça,perigo,medo,receio,plano,promessa) (de,da,do,dos,das) (morte,mortes,assassinato,sequestro,rapto,prisão,detenção,execução,despedimento,despedimentos,demissão,demissões,evacuação,libertação) | (imagina,imaginam,ficciona,encena,encenam)`,
  unreal: `(filme,longa - metragem,curta - metragem,romance,novela,telenovela,minissérie,peça,thriller,ópera,conto,enredo,trama,folhetim,videojogo) (mostra,retrata,narra,acompanha,segue) | (romance,novela,telenovela,minissérie,thriller,folhetim) em que`,
  demand:
    '(exige,exigem,exigimos,exigiu,exigiram,exigindo,exigia,exigiam,pede,pedem,pedimos,pediu,pediram,pedindo,reclama,reclamam,reivindica,reivindicam,reivindicamos,reivindicando,cobra,cobram)',
  doubt: `não há [ainda] (confirmação,notícia,indícios,provas) (da,do,das) | (teme,temem,receia,receiam) - se [que,a] | (estaria,estariam) | alegadamente | supostamente | pretensamente | aparentemente | ao que parece | ao que tudo indica | (terá,terão,teria,teriam) [já] [sido] | (terá,terão,teria,teriam) (matado,morto,assassinado,executado,ferido,detido,prendido,raptado,sequestrado,destruído,despedido) | sem (provas,confirmação) | por confirmar | não (confirmado,confirmados,confirmada,confirmadas) |
    (suposto,suposta,supostos,supostas,alegado,alegada,alegados,alegadas,pretenso,pretensa) (massacre,massacres,morte,mortes,assassinato,assassinatos,assassínio,assassínios,sequestro,rapto,prisão,detenção,homicídio,homicídios,execução,execuções,destruição,incêndio,vítimas,mortos,despedimento) | (os,as,o,a) (chamados,chamadas,chamado,chamada) (mortos,vítimas,massacre)`,
  untrue: `(é,são,era,eram,foi,foram,revelou-se,revelaram-se) [totalmente,absolutamente,completamente] (falso,falsa,falsos,falsas,mentira,uma mentira,mentiras,infundado,infundada,infundados,infundadas,incorreto,incorreta,incorretos,incorretas,boatos,boato,um boato) | , (é,isso é,isto é) (falso,mentira,boato) | (é,era) (falso,mentira) que | não (é,era) (verdade,certo) que | (não tem,não têm) fundamento | não (corresponde,correspondem) à (verdade,realidade)`,
  countNoun:
    '[o] (número,total,balanço,saldo) [total,oficial,provisório,preliminar,definitivo,atual,actual] (de,dos,das) | [a] (contagem,cifra,soma) [total,oficial] (de,dos,das) | [a] quantidade (de,dos,das)',
  anotherHappening:
    'horas (depois,antes) de (um,uma) | em outro (incidente,caso,acidente,ataque,episódio,crime,atentado) | em outra (ocorrência,colisão,explosão) | noutro (incidente,caso,acidente,ataque) | em um (incidente,caso,acidente) (separado,isolado) | num (incidente,caso,acidente) (separado,isolado) | em ocorrência (separada,distinta) | (relacionado,relacionada,ligado,ligada) a (um,uma,outro,outra)',
  reach: `oscila | oscilava | varia | (subiu,sobe,subia,aumentou,aumenta,passou,passa,cresceu,cresce,ascende,ascendeu,ascendia,baixou,desceu,caiu,saltou,disparou,mantém-se em,manteve-se em,eleva-se,elevou-se,elevava-se,se eleva,se elevou,fixou-se em,fixa-se em) [já,ontem,hoje] (para,a,aos,até) [os,as] | (subiu,aumentou,passou,cresceu,baixou,desceu,caiu) , [esta,nesta] (segunda,terça,quarta,quinta,sexta) - feira , para |
    (tem,tinha,havia,terá,tendo) (subido,aumentado,ascendido,passado,chegado,crescido,atingido,ultrapassado,baixado) [já] (para,a,aos,) [os,as] | [já] (chegou,chega,chegava,chegaram) [já,hoje,ontem] (a,aos,às) | [já] (atingiu,atinge,atingia,alcançou,alcança,ultrapassou,ultrapassa,ultrapassava,superou,supera,excede,excedeu,rondava,ronda) [já] [os,as] |
    [já] (é,era,foi,seria,será) [agora,já,atualmente,actualmente] de | (situa-se,situava-se,situou-se,se situa,está,estava,ficou,fica,vai,mantém-se,manteve-se,permanece,se mantém) [já,agora] em | [já] (soma,somava,somou,totaliza,totalizou,totalizava,contabiliza,contabilizava) | já (passa,passou,passava) [agora] (de,dos,das) | (passa,passou,passava) (dos,das)`,
  risenTo: 'para [os,as] | a | aos',
  estimates:
    '(estima,estimam,estimou,estimaram,estimava,calcula,calculam,calculou,avalia,avaliam,avaliou,fixa,fixou,fixaram,situa,situou,situaram,cifrou,coloca,colocou,colocaram)',
  estimatedAt: 'em',
  recount:
    '(corrigiu,elevou,baixou,reduziu,reviu,revisou,retificou,rectificou,corrigiram,elevaram) (o número,o balanço,o saldo,o total,a contagem,a cifra,esse número) | (só,apenas) (reconhece,reconhecem,confirma,confirmam,admite,admitem,contabiliza,contabilizam) | (fala,falam,falava,falavam) (em,de) | (admitiu,admite,admitem,confirmou,confirmam,reconheceu,contabilizou,contou) | (eram,são) [já,agora,ao todo,no total] | (trabalha,trabalham) com | (elevou,baixou,actualizou,atualizou,corrigiu,reviu) - o para | (foi,tinha sido) [depois,entretanto,posteriormente] (elevado,atualizado,actualizado,corrigido,revisto,reduzido) para',
  rise: 'subiu | sobe | aumentou | aumenta | passou | passa | cresceu | desceu | caiu | baixou | subir | passar | aumentar | passando | subindo | aumentando | revisto | revista | revisado | revisada | corrigido | corrigiu | elevou | elevando | elevar | subido | aumentado | passado | saltou | de novo',
  forCrime: 'por | pelo | pela | pelos | pelas',
  yet: 'mas | porém',
  rally:
    '(protesto,protestos,manifestação,manifestações,marcha,passeata,concentração,comício) | (ato,acto) (contra,a favor,em defesa,pela,pelo,por)',
  forWhom: 'a | ao | à | aos | às | para | contra',
  unknownFate: 'desconhecido | desconhecida | incerto | incerta | ignorado | por esclarecer',
  hospital:
    '(ao,para o,para um,aos,para os) (hospital,hospitais,pronto - socorro) | hospital | hospitais | clínica | clínicas | pronto - socorro | upa | uti | hge | maternidade | centro de saúde | centros de saúde | unidade hospitalar | unidades hospitalares | unidade de saúde | unidades de saúde | unidade sanitária | posto de saúde | santa casa | urgência | urgências | cuidados intensivos',
  identified: 'identificad{o} [pela polícia,pelas autoridades,pela família] como',
  comprises: 'inclui | incluem | incluía | incluíam',
  collective: '(família,grupo,equipa,equipe,comitiva,bando,quadrilha,caravana,coluna,turma,delegação,tripulação) de',
  kinOf: 'pais | mães | irmãos | irmãs | viúvas | familiares | parentes | amigos | colegas | companheiros | advogados',
  prison:
    'prisão | cadeia | reclusão | detenção | colónia penal | colônia penal | regime fechado | encarceramento | cárcere | penitenciária | prisão efetiva | prisão efectiva | prisão perpétua | presídio | privação de liberdade | prisão maior',
  gaol: 'presídio | presídios | penitenciária | penitenciárias | cadeia | cadeias | colónia penal | estabelecimento prisional | estabelecimentos prisionais | unidade prisional | sistema prisional | (abriga,abrigava,alberga,albergava,aloja,alojava) | sobrelotação | superlotação | lotação | capacidade | rebelião | motim | cela | celas',
  comparedTo:
    'em relação (a,ao,à,aos,às) | em comparação (a,ao,à,com,com o,com a) | comparad{o} (a,ao,à,com o,com a) | face (a,ao,à) | frente (a,ao,à) | (mais,menos,maior,menor) (que,do que) (em,no,na) | (mais,menos) (um,uma,dois,duas,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze,quinze,vinte) (que,do que) (em,no,na) | do que (em,no,na) | a (mais,menos) (que,do que) [em,no,na]',
  ceremony:
    'carnaval | bloco | blocos | procissão | procissões | romaria | missa | missas | culto | velório | funeral | funerais | cortejo fúnebre | enterro | festa | festas | festival | concerto | concertos | show | shows | feira | maratona | corrida | meia - maratona | trio elétrico | final da taça | título | campeão | campeões',
  lives: 'vidas | vidas humanas',
  leaves:
    'levou | levaram | leva | levam | trouxe | trouxeram | deixou | deixaram | deixando | deixa | deixam | deixado | pôs | puseram | colocou | colocaram | lançou | lançaram | lança | lançam | atirou | atiraram | atira | atiram | mandou | mandaram | põe | põem | coloca | colocam | mantém | mantêm | (obrig,forç)(ou,aram,a,am,ando)',
  current:
    '(continua,continuam,permanece,permanecem,continuavam,permaneciam,seguem) | ainda (há,existem,estão,está,se encontram,permanecem,continuam,por) | (estão,está) ainda | atualmente | actualmente | neste momento | de momento | no momento | nesta altura | (mantém,mantêm) - se | se mantêm | ainda hoje | por enquanto',
  observed:
    '(ter,tendo) (visto,contado) | vi | vimos | eu vi | viu pessoalmente | viram pessoalmente | viu com os próprios olhos | contei | contámos | eu contei | com os meus próprios olhos | com meus próprios olhos | com os nossos próprios olhos | com os próprios olhos | com os seus próprios olhos | presenciei | presenciou | presenciaram | testemunhei | pude ver | pude contar | pudemos ver | pudemos contar | pôde ver | puderam ver | (testemunha,testemunhas,morador,moradores,moradora,jornalista,jornalistas,repórter,repórteres) (viu,viram)',
  facility: `(conta,registo,registro) da entrada de | (recebemos,atendemos,internámos,internamos,assistimos) | (deu,deram) entrada | (neste,nesse,ao nosso,no nosso,a este,num único,num só,em um único) (hospital,centro de saúde) | (o,este,nosso,um) (hospital,centro de saúde,necrotério) [central,regional,municipal,local,provincial,distrital,geral] [já] (recebeu,atendeu,assistiu,tratou,internou) | (a,uma) (morgue,clínica,maternidade,upa) [já] (recebeu,atendeu) |
    (levad,transportad,encaminhad,internad,atendid,assistid,socorrid,tratad,hospitalizad,transferid,admitid,recebid){o} (no,ao,para o,pelo) (hospital,centro de saúde,pronto - socorro) | (na,à,para a) morgue | (no,ao) (necrotério,iml,instituto médico legal)`,
  list: '(lista,listagem,relação) (de,com,dos,das,nominal) | a lista | os nomes (de,dos,das) | nomes (de,dos,das)',
  total: 'no total | ao todo | um total de | total de | em total | no conjunto | totalizando | somando todos',
  clause:
    'mas | enquanto | porque | pois | embora | ainda que | quando | onde | depois que | depois de | antes que | porém | contudo | todavia | no entanto | entretanto | sendo que | ao passo que | por isso | uma vez que | já que | visto que | dado que | pelo que | logo que | assim que | até que | desde que | mesmo que | apesar de | em contrapartida | senão | se bem que | tendo em conta',
}
