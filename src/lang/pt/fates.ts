import type { Fate } from '../fate-table.ts'

export const fates: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'participle',
    words: `[sendo] mort{o} [a tiro,a tiros,à facada,a facadas,à bala,à queima - roupa,à paulada,a golpes de,em confronto,em combate] | [sendo] assassinad{o} [a tiro,a tiros,a facadas,à facada,à queima - roupa] | abatid{o} (a tiro,a tiros,pela polícia,pelas forças,pelas forças de segurança,pelo exército,por polícias,por policiais,por agentes,por militares) | (massacrad,chacinad,linchad,decapitad,degolad,fuzilad,esquartejad,estrangulad,apedrejad){o} [até à morte,até a morte] |
      executad{o} (a tiro,a tiros,a sangue frio,na porta de casa,em praça pública,com (dois,três,quatro,cinco,seis,sete,oito,dez,vários,mais de dez) (tiros,disparos),sumariamente,por enforcamento,por fuzilamento,extrajudicialmente,com um tiro,com tiros,à queima - roupa,pelos jihadistas,por rebeldes,pelos rebeldes,por homens armados,por traficantes) | (encontrad,achad,dad,declarad,localizad){o} (mort{o},sem vida) | encontrad{o} já sem vida | (pisad,pisotead,esmagad,golpead,espancad,queimad,esfaquead,agredid,baleadas,torturad,apedrejad){o} até (à,a) morte | queimad{o} viv{o} | carbonizad{o} |
      (afogad,eletrocutad,electrocutad,falecid,vitimad){o} | (atropelad,colhid,alvejad,balead,atingid,ferid,esfaquead){o} mortalmente | mortalmente (ferid,balead,atingid,atropelad,esfaquead){o} | (balead,alvejad){o} e mort{o} | enforcad{o} | sem vida | entre (os,as) (mortos,mortas,vítimas mortais,vítimas fatais) | (vítima,vítimas) de (feminicídio,homicídio,assassinato)`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `(matou,mataram,mata,matam,matando,matava,matavam,matar,matarem) | (assassinou,assassinaram,assassina,assassinam,assassinando,assassinar) | (abateu,abateram,abatendo) | (massacr,execut,fuzil,linch,decapit,degol,chacin)(ou,aram,a,am,ando) | (vitimou,vitimaram,vitimando,vitima,vitimar) | {teria} (matado,morto,assassinado,vitimado,abatido,executado) |
      (tirou,tiraram,tirando,tira,tiram,custou,custaram,custando,custa,ceifou,roubou,rouba) [já] a vida (a,de,ao,aos,da,das,do,dos) | (ceifou,ceifaram,ceifando,ceifa,ceifam,ceifar) [a vida de,a vida a,as vidas de] | (causou,causaram,causando,provocou,provocaram,provocando,causa,provoca,causar,provocar,originou,ocasionou) [a] morte[s] (de,a,da,do,dos,das) | (deixou,deixaram,deixando) mort{o} | (resultou,resultaram,resultando) na morte (de,do,da,dos,das) | (baleou,balearam,baleia,baleiam,atingiu,atingiram,atinge,feriu,feriram,fere,esfaqueou,esfaquearam,esfaqueia,alvejou,alvejaram,alveja,atropelou,atropelaram,atropela) mortalmente`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `(morreu,morreram,morre,morrem,morria,morriam,morrendo,morrer,morrerem,morrera) [no local,no hospital,na hora,no próprio dia,ontem,hoje,a caminho do hospital] | (morreu,morreram,morre,morrem,morrendo) [(afogad,carbonizad,soterrad,queimad,asfixiad,eletrocutad,esmagad)(o,a,os,as)] | morrido | perecido | (faleceu,faleceram,falece,falecem,falecia,faleciam,falecendo,falecer,falecerem) | (pereceu,pereceram,perecem) |
      (perdeu,perderam,perde,perdem,perdendo,perder,perderem,perdido) (a vida,a sua vida,as suas vidas,as vidas,sua vida,suas vidas) | (sucumbiu,sucumbiram) [aos ferimentos] | não (resistiu,resistiram,resiste,resistem) [aos ferimentos,e morreu,e morreram,e morre,e morrem] | não (sobreviveu,sobreviveram) | (afogou,afogaram) - se | se (afogou,afogaram) | (encontrou,encontraram) a morte | (suicidou,suicidaram) - se | se (suicidou,suicidaram) | (acabou,acabaram,acabaria,acabariam,acaba,acabam) por (morrer,falecer,sucumbir,perder a vida) | (veio,vieram,viria,viriam,vem,vêm) a (morrer,falecer,sucumbir,perder a vida) | (tombou,tombaram,caiu,caíram) em combate`,
  },
  {
    kind: 'killed',
    as: 'noun',
    words: `mortos | mortas | mortes [confirmadas,violentas,registadas,registradas] | mortos confirmados | óbitos [confirmados] | falecidos | falecimentos | vítimas (mortais,fatais) | cadáveres [carbonizados] | corpos [sem vida,carbonizados,em decomposição] | restos mortais | assassinatos | assassínios | homicídios [dolosos] | feminicídios | execuções [sumárias,extrajudiciais] | vidas perdidas | perdas humanas | (presos,presas) (mortos,mortas) | vidas ceifadas | mortos a lamentar`,
  },
  {
    kind: 'killed',
    as: 'noun',
    count: 1,
    words: `morto | morte | óbito | falecido | (vítima,vítimas) (mortal,fatal) | cadáver | feminicídio | homicídio | [o,do,um,ao] corpo sem vida (de,do,da) | [o,do,um,ao] (corpo,cadáver) (de,do,da) | o corpo carbonizado (de,do,da)`,
  },
  {
    kind: 'killed',
    as: 'event',
    words: `(corpo,cadáver) de | morte [a tiro,a tiros,violenta,por afogamento,trágica,acidental] (de,do,da,dos,das,a) | as mortes (de,do,da,dos,das) | (assassinato,assassínio,homicídio,massacre,chacina,execução,linchamento,fuzilamento,feminicídio,falecimento,óbito) [bárbaro,brutal,sumária] (de,do,da,dos,das) | perda de vidas de`,
  },
  { kind: 'claimed', as: 'event', words: 'perda de' },
  { kind: 'claimed', as: 'intransitive', words: '(perdeu,perderam) - se | se (perdeu,perderam)' },
  {
    kind: 'killed',
    as: 'toll',
    words: `[o] (número,balanço,saldo,total,contagem) [total,oficial,provisório,preliminar] (de,dos,das) (mortos,mortes,óbitos,vítimas mortais,vítimas fatais,mortos confirmados,falecidos,mortos e desaparecidos) | o balanço mortal`,
  },
  {
    kind: 'killed',
    as: 'noun',
    words: `entre (os,as) (mortos,vítimas mortais,vítimas fatais) [{há}] | o número [total] de (mortos,vítimas mortais,vítimas fatais,mortes,óbitos)`,
  },
  {
    kind: 'wounded',
    as: 'participle',
    words: `[sendo,gravemente,ligeiramente,levemente] ferid{o} [com gravidade,a tiro,a tiros,gravemente,ligeiramente,levemente,em estado grave,grave,graves,à bala,a bala,à facada] | (espancad,brutalmente espancad){o} | balead{o} [na perna,na cabeça,no peito,nas costas,de raspão] | machucad{o} | [brutalmente,violentamente] agredid{o} (a murro,a soco,a socos,com violência,a pontapé,por polícias,por policiais,pela polícia) | (atingid,alvejad){o} por (balas,estilhaços,tiros,uma bala,disparos,balas de borracha,balas perdidas,bala perdida,bala) | (atingid,alvejad,esfaquead){o} [de raspão,a tiro] (no braço,na perna,nas pernas,no ombro,no pé,na cabeça,no peito,nas costas,na mão,no abdómen,no abdômen,na barriga,no rosto,no pescoço) | lesionad{o} (gravemente,com gravidade) | gravemente queimad{o} | mutilad{o}`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words: `(feriu,feriram,ferindo,fere,ferem,ferir) [gravemente,com gravidade,mais,ligeiramente] | {teria} ferido | (deixou,deixaram,deixando,deixa,deixam) [gravemente] ferid{o} | (baleou,balearam,baleia,baleiam) | espanc(ou,aram,a,am,ando) | (machucou,machucaram) | (causou,causaram,provocou,provocaram,provocando,causando) ferimentos [graves,ligeiros,leves] (a,em)`,
  },
  {
    kind: 'wounded',
    as: 'intransitive',
    words: `(sofreu,sofreram,sofrido,apresenta,apresentam,teve,tiveram,sofrendo) [vários,múltiplos] (ferimentos,queimaduras,lesões,fraturas,escoriações,traumatismos) [graves,ligeiros,leves] | [ficou,ficaram] com (ferimentos,queimaduras,escoriações,traumatismos,lesões graves) [graves,ligeiros,ligeiras,leves] | (feriu,feriram) - se | se (feriu,feriram,machucou,machucaram) | em estado (grave,crítico,muito grave,gravíssimo) | (inspira,inspiram,inspirava,inspiravam) [mais] cuidados | (teve,tiveram) (o,a,os,as,um,uma) (braço,perna,pernas,tornozelo,ombro,mão,nariz,crânio,costelas,pé,dedo) (quebrad,partid,fraturad,fracturad,amputad){o}`,
  },
  {
    kind: 'wounded',
    as: 'noun',
    words: `feridos [graves,ligeiros,leves,com gravidade,em estado grave,em estado crítico,a tiro,confirmados] | feridas (graves,ligeiras) | (presos,presas) (feridos,feridas) | ferimentos | intoxicados | politraumatizados`,
  },
  {
    kind: 'wounded',
    as: 'noun',
    count: 1,
    words: 'ferido [grave,ligeiro,leve,com gravidade,em estado grave] | ferida grave',
  },
  { kind: 'wounded', as: 'toll', words: '[o] (número,balanço,total) [total,oficial,provisório] (de,dos) feridos' },
  { kind: 'wounded', as: 'noun', words: `entre (os,as) (feridos) [{há}] | o número [total] de (feridos)` },
  {
    kind: 'casualties',
    as: 'noun',
    words:
      'vítimas | (mortos,mortes,óbitos) (e,ou) feridos | vítimas (civis,humanas) | baixas (militares,civis,humanas,entre os militares,entre os civis,entre as tropas,entre a população) | vítimas , entre mortos e feridos',
  },
  { kind: 'casualties', as: 'noun', count: 1, words: 'vítima' },
  { kind: 'casualties', as: 'participle', words: 'esfaquead{o} | entre as vítimas' },
  { kind: 'casualties', as: 'active', words: 'esfaqueou | esfaquearam' },
  {
    kind: 'casualties',
    as: 'toll',
    words: '[o] (número,balanço,total) [total,oficial,provisório] (de,das) (vítimas,baixas,mortos e feridos)',
  },
  { kind: 'casualties', as: 'noun', words: `entre (os,as) (vítimas) [{há}] | o número [total] de (vítimas)` },
  {
    kind: 'hospitalised',
    as: 'participle',
    words: `[sendo] hospitalizad{o} | [sendo] internad{o} [em estado grave,na uti,nos cuidados intensivos,em cuidados intensivos] | (levad,transportad,encaminhad,socorrid,transferid,conduzid,evacuad,removid){o} (ao,para o,a um,para um,para os,aos,a vários,para vários,para) (hospital,hospitais,centro de saúde,pronto - socorro) | (levad,transportad,encaminhad,transferid){o} (para uma unidade hospitalar,para unidades hospitalares,para a urgência,às urgências,para unidades de saúde) | (atendid,assistid,socorrid,tratad,internad,hospitalizad,recebid,admitid){o} (no,em,num,nos,pelo) (hospital,hospitais,centro de saúde,pronto - socorro) | (transferid,levad,transportad,encaminhad){o} (pelo,no) hospital | (levad,transportad,encaminhad,socorrid,transferid,conduzid){o} (à,para a) (upa,santa casa,maternidade,urgência) | sob cuidados (hospitalares,médicos) | (receberam,recebeu,receber,recebem) (tratamento hospitalar,assistência hospitalar,tratamento no hospital)`,
  },
  {
    kind: 'hospitalised',
    as: 'intransitive',
    words: `(deu,deram,dá,dão,dado) entrada [ontem,hoje,já] (no hospital,nas urgências,na urgência,nos hospitais,em hospitais,num hospital,no centro de saúde,na upa,na maternidade) | (precisou,precisaram,necessitou,necessitaram) de (internamento,internação,tratamento hospitalar,assistência hospitalar) | (está,estão,continua,continuam,permanece,permanecem) (no hospital,na uti,nos cuidados intensivos,em cuidados intensivos)`,
  },
  { kind: 'hospitalised', as: 'noun', words: 'hospitalizados | internados | hospitalizações' },
  { kind: 'hospitalised', as: 'event', words: '(hospitalização,internamento,internação) (de,do,da,dos,das)' },
  {
    kind: 'missing',
    as: 'participle',
    words: `não localizad{o} | [sendo] desaparecid{o} | dad{o} como desaparecid{o} | em paradeiro (desconhecido,incerto) | com paradeiro (desconhecido,incerto) | em parte incerta | sem paradeiro [conhecido,certo] | por localizar`,
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words: '(desapareceu,desapareceram,desaparecem) | desaparecido | (sumiu,sumiram) (no,na,nas,nos,em)',
  },
  { kind: 'missing', as: 'noun', words: 'desaparecidos | desaparecidas | desaparecimentos [forçados]' },
  { kind: 'missing', as: 'noun', count: 1, words: 'desaparecido' },
  { kind: 'missing', as: 'event', words: '(desaparecimento,desaparecimentos) [forçado] (de,do,da,dos,das)' },
  { kind: 'missing', as: 'toll', words: '[o] número [total] de desaparecidos' },
  { kind: 'missing', as: 'noun', words: `entre (os,as) (desaparecidos) [{há}] | o número [total] de (desaparecidos)` },
  {
    kind: 'abducted',
    as: 'participle',
    words: `(raptad,sequestrad){o} | (feit,tomad,mantid,levad){o} [como] (refém,reféns) | mantid{o} em cativeiro | levad{o} (à força,de casa,de sua casa,da sua casa,das suas casas) | levad{o} por (homens armados,homens fardados,homens encapuzados,desconhecidos,indivíduos armados,um grupo armado)`,
  },
  {
    kind: 'abducted',
    as: 'active',
    words: `(raptou,raptaram,raptando,rapta,raptam,raptar) | (sequestrou,sequestraram,sequestrando,sequestra,sequestram,sequestrar) | {teria} (raptado,sequestrado) | (fez,fizeram,fazendo,tomou,tomaram,mantém,mantêm) (refém,reféns,como reféns) | (levou,levaram) consigo`,
  },
  {
    kind: 'abducted',
    as: 'intransitive',
    words: `(está,estão,continua,continuam,permanece,permanecem,estava,estavam) [ainda] (em cativeiro,em poder,nas mãos) [de,do,dos,da] (sequestradores,raptores,rebeldes,insurgentes,terroristas,jihadistas,piratas,extremistas,guerrilheiros,um grupo armado,grupo armado) | (está,estão,continua,continuam,permanece,permanecem) [ainda] em cativeiro`,
  },
  { kind: 'abducted', as: 'event', words: '(rapto,raptos,sequestro,sequestros) [relâmpago] (de,do,da,dos,das)' },
  { kind: 'abducted', as: 'noun', words: 'raptados | sequestrados | sequestros | raptos' },
  {
    kind: 'detained',
    as: 'participle',
    words: `[sendo] detid{o} [preventivamente] | em (detenção,prisão preventiva,prisão domiciliária,prisão domiciliar) | sob custódia [policial] | retid{o} pela (polícia,segurança,psp) | (mantid,colocad){o} em (detenção,prisão preventiva) | (levad,conduzid,encaminhad){o} (à,para a,a uma,para uma) (esquadra,delegacia) | levad{o} sob custódia | privad{o} de liberdade | recolhid{o} (aos calabouços,à cadeia)`,
  },
  {
    kind: 'detained',
    as: 'active',
    words: '(deteve,detiveram,detém,detêm,detendo,deter) | {teria} detido | (fez,fizeram,fazendo) detenções',
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
  { kind: 'detained', as: 'noun', words: `entre (os,as) (detidos) [{há}] | o número [total] de (detidos)` },
  {
    kind: 'arrested',
    as: 'participle',
    words: `[sendo] pres{o} [em flagrante,preventivamente,temporariamente,por suspeita] | (capturad,recapturad){o} | apreendid{o} pela polícia`,
  },
  {
    kind: 'arrested',
    as: 'active',
    words:
      '(prendeu,prenderam,prende,prendem,prendendo,prender) [em flagrante] | (capturou,capturaram,capturando,captura,capturam) | {teria} prendido',
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
    words: `acusad{o} (formalmente,pelo ministério público,pelo mp,pela procuradoria,pela justiça,judicialmente,de homicídio,de homicídios,de homicídio qualificado,de tentativa de homicídio,de assassinato,de terrorismo,de tráfico,de corrupção,de rebelião,de sedição,de traição,de associação criminosa,de peculato,de roubo,de desordem,de vandalismo,de crimes,de espionagem,de envolvimento,de participar,de participação,de ter participado,de matar,de ter matado,de violação,de estupro,de rapto,de sequestro,de extorsão,de tortura,de genocídio,de conspiração,de fraude,de burla,de branqueamento,de lavagem,de fogo posto,de incitamento,de instigar,de instigação,de desobediência,de posse,de financiar,do crime,dos crimes,de um crime) | formalmente acusad{o} | indiciad{o} | constituíd{o} (arguid,ré,réu){o} | denunciad{o} (pelo ministério público,à justiça,pelo mp) | pronunciad{o} | (tornou,tornaram) - se (réu,ré,réus) | (virou,viraram) (réu,ré,réus) | imputad{o}`,
  },
  {
    kind: 'charged',
    as: 'active',
    words:
      '(indiciou,indiciaram,indicia) | (ministério público,mp,procuradoria) (acusou,acusa,denunciou,denuncia) | (acusou,acusaram) formalmente | (deduziu,deduziram) acusação contra | (constituiu,constituíram) arguid{o} | {teria} indiciado',
  },
  {
    kind: 'charged',
    as: 'event',
    words: '(acusação,denúncia) (formal contra,do ministério público contra) | indiciamento (de,do,da,dos,das)',
  },
  { kind: 'charged', as: 'noun', words: 'indiciados' },
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
      '(condenou,condenaram,condena,condenam,condenando,condenar) [à morte,à revelia] | (sentenciou,sentenciaram) | {teria} (condenado,sentenciado) | (considerou,declarou) (culpado,culpada,culpados,culpadas)',
  },
  { kind: 'convicted', as: 'event', words: '(condenação,condenações) [à morte] (de,do,da,dos,das)' },
  { kind: 'convicted', as: 'noun', words: 'condenados [à morte] | condenações | condenadas' },
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
    words: '(encarcerou,encarceraram) | (mandou,mandaram,enviou) para a (cadeia,prisão) | (aprisionou,aprisionaram)',
  },
  { kind: 'imprisoned', as: 'event', words: 'encarceramento (de,do,da,dos,das)' },
  {
    kind: 'released',
    as: 'participle',
    words: `libertad{o} , (sob,mediante) (caução,fiança) , | [sendo] libertad{o} [sob fiança,sob caução,mediante fiança,com termo de identidade e residência] | solt{o} [sob fiança,mediante fiança,após pagamento de fiança] | absolvid{o} | (amnistiad,anistiad,indultad,perdoad,liberad){o} | (post,colocad,restituíd,deixad,mandad){o} (em,à) liberdade | em liberdade [condicional,provisória,sob fiança] | resgatad{o} do cativeiro`,
  },
  {
    kind: 'released',
    as: 'active',
    words:
      '(libertou,libertaram,libertando,liberta,libertam,libertar) | (soltou,soltaram,soltando,soltar,solta,soltam) | (absolveu,absolveram,absolver,absolve,absolvem) | (liberou,liberaram) | (indultou,indultaram) | (pôs,puseram,colocou,colocaram) em liberdade | (amnistiou,anistiou) | {teria} (libertado,solto,absolvido)',
  },
  {
    kind: 'released',
    as: 'intransitive',
    words:
      '(saiu,saíram) (da prisão,da cadeia,em liberdade) | (recuperou,recuperaram) a liberdade | (aguarda,aguardam,aguardarão) julgamento em liberdade',
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
  {
    kind: 'dismissed',
    as: 'participle',
    words: `[sendo] despedid{o} [sem justa causa,coletivamente,colectivamente] | [sendo] demitid{o} [sem justa causa,em massa] | dispensad{o} [do trabalho,pela empresa,sem justa causa,do emprego,pela administração] | (exonerad,destituíd){o} | mandad{o} (embora,para o desemprego,para a rua) | (atirad,lançad){o} para o desemprego | no olho da rua | (abrangid,atingid,afetad,visad){o} (pelo,por um,por) despedimento [coletivo,colectivo] | desligad{o} da empresa | no desemprego | saneados`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words: `(despediu,despediram,despede,despedem,despedindo,despedir) | (demitiu,demitiram,demite,demitem,demitindo,demitir) | (dispensou,dispensaram,dispensa,dispensam,dispensando,dispensar) | (exonerou,exoneraram) | (destituiu,destituíram) | (rescindiu,rescindiram) (o contrato,os contratos,contrato,contratos) (com,de) | não (renovou,renovaram) (o contrato,os contratos,contrato,contratos) (a,com,de) | (pôs,puseram,põe,põem) na rua | (mandou,mandaram) (embora,para a rua,para o desemprego) | (deixou,deixaram,deixando,deixa,lançou,lançaram,atirou,atiraram) (sem emprego,no desemprego,para o desemprego,sem trabalho,desempregados,desempregadas) | {teria} (despedido,demitido)`,
  },
  {
    kind: 'dismissed',
    as: 'intransitive',
    words: `(perdeu,perderam,perdem,perdendo,perder) (o,os,seu,seus,o seu,os seus) (emprego,empregos,posto de trabalho,postos de trabalho,trabalho) | (ficou,ficaram,ficam) (sem emprego,sem trabalho,desempregados,desempregadas,no desemprego,sem o emprego)`,
  },
  {
    kind: 'dismissed',
    as: 'event',
    words:
      '(despedimento,despedimentos,demissão,demissões,dispensa,exoneração) [coletivo,colectivo,em massa,sem justa causa,ilegal,coletiva] (de,do,da,dos,das)',
  },
  { kind: 'dismissed', as: 'noun', words: 'despedimentos | demissões | despedidos | demitidos' },
  {
    kind: 'dismissed',
    as: 'toll',
    words:
      '[o] número [total] de (despedimentos,demissões,despedidos,demitidos,trabalhadores despedidos,trabalhadores demitidos)',
  },
  {
    kind: 'dismissed',
    as: 'noun',
    words: `entre (os,as) (despedidos,demitidos) [{há}] | o número [total] de (despedidos,demitidos)`,
  },
  {
    kind: 'cut',
    as: 'active',
    words:
      '(cortou,cortaram,corta,cortam,cortar,cortando,fechar,fechou,eliminou,eliminaram,elimina,eliminam,eliminar,suprimiu,suprimiram,suprime,suprimir,extinguiu,extinguiram,extingue,extinguir)',
  },
  { kind: 'cut', as: 'participle', words: '(cortad,eliminad,suprimid,extint){o}' },
  { kind: 'cut', as: 'event', words: '(corte,eliminação,supressão,extinção) (de,dos)' },
  {
    kind: 'displaced',
    as: 'participle',
    words: `[sendo] (deslocad,desalojad,evacuad,desabrigad,despejad,realojad){o} | (retirad,expuls){o} (das suas casas,de casa,de suas casas,das casas,das suas terras,de suas terras,da sua habitação,da terra,das terras) | (obrigad,forçad){o} a (fugir,abandonar,deixar,sair de,evacuar,deslocar - se,retirar - se) | sem (teto,tecto,abrigo) | em busca de (refúgio,abrigo)`,
  },
  {
    kind: 'displaced',
    as: 'complement',
    words: 'sem (casa,teto,tecto,abrigo,habitação) | ao relento',
  },
  {
    kind: 'dismissed',
    as: 'complement',
    words: 'sem (emprego,trabalho) | no desemprego | para o desemprego',
  },
  {
    kind: 'displaced',
    as: 'intransitive',
    words: `(refugiou,refugiaram,refugiam) - se | (fugiram,fogem,fugiam) [já] (de,do,da,dos,das) | (fugiu,fugiram,foge,fogem,fugido,fugiam,fugindo) (de suas casas,das suas casas,da violência,das aldeias,da aldeia,da guerra,dos combates,dos confrontos,dos ataques,do conflito,da região,da cidade,da província,do país,de casa,da fome,da seca,para o distrito,para os distritos,para a província,para o país vizinho,para países vizinhos,para os países vizinhos,para as matas,para o mato) |
      (abandonou,abandonaram,abandonam,deixou,deixaram,abandonado,deixado) (as,suas,as suas,a sua,sua) (casa,casas,aldeias,terras,habitações,residências,residência) | (tiveram,teve) (de,que) (deixar,abandonar,sair de,fugir,ser evacuad{o}) | (perdeu,perderam) (a,as,a sua,as suas,suas,sua) (casa,casas,habitações,moradias) | (ficou,ficaram,ficam) (sem casa,sem teto,sem tecto,sem abrigo) | (dorme,dormem,dormiu,dormiram,dormindo,dormiam,dormir) (ao relento,na rua,ao ar livre) | (viram,viu) - se (obrigados,obrigadas,obrigado,forçados,forçadas) a (fugir,abandonar,deixar,sair)`,
  },
  {
    kind: 'displaced',
    as: 'active',
    words:
      '(desalojou,desalojaram,desalojando) | (evacuou,evacuaram,evacuando,evacuar) | (deixou,deixaram,deixando,deixa,deixam) (desalojadas,desalojados,desabrigadas,desabrigados,sem casa,sem teto,sem tecto,sem abrigo) | (obrigou,obrigaram,obrigando,forçou,forçaram,forçando) (à evacuação de,à retirada de,à fuga de,a fugir) | (despejou,despejaram) | (deslocou,deslocaram)',
  },
  {
    kind: 'displaced',
    as: 'noun',
    words: 'deslocados [internos] | desalojados | desabrigados | evacuados | pessoas deslocadas | deslocadas',
  },
  {
    kind: 'displaced',
    as: 'event',
    words:
      '(evacuação,despejo,desalojamento,deslocação,deslocamento,fuga) [preventiva,forçada,forçado] (de,do,da,dos,das)',
  },
  { kind: 'displaced', as: 'toll', words: '[o] número [total] de (deslocados,desalojados,desabrigados,evacuados)' },
  {
    kind: 'striking',
    as: 'intransitive',
    words: `(entrou,entraram,entra,entram,entrado) em (greve,paralisação) | (está,estão,estava,estavam,continua,continuam,permanece,permanecem,esteve,estiveram) em (greve,paralisação) | (fez,fizeram,faz,fazem,fazendo) [uma] greve | (parou,pararam,suspenderam,interromperam) (o,os) (trabalho,trabalhos) | (cruzou,cruzaram,cruzam) os braços | (de,com os) braços cruzados |
      (paralisou,paralisaram,paralisam) [os trabalhos,o trabalho,as atividades,as actividades,a produção,as aulas,as operações] | (iniciou,iniciaram,iniciam,começou,começaram,cumpre,cumprem,cumpriram,realizam,realizaram,realizou,mantêm,mantiveram,decretaram,declararam,observam) (uma,a,) [nova] (greve,paralisação) | (aderiu,aderiram,aderem,aderido) (à,a uma) (greve,paralisação) | (aderiu,aderiram,aderem) ao movimento | não (compareceram,compareceu) (ao trabalho,aos locais de trabalho) | (recusaram,recusaram-se a,recusou-se a) trabalhar | em greve [por tempo indeterminado,geral]`,
  },
  {
    kind: 'striking',
    as: 'noun',
    words:
      'grevistas | (trabalhadores,operários,professores,médicos,enfermeiros,motoristas,mineiros,estivadores,funcionários,metalúrgicos,servidores,bancários,petroleiros,caminhoneiros,camionistas,empregados,ferroviários) em (greve,paralisação)',
  },
  {
    kind: 'striking',
    as: 'event',
    words: '(greve,greves) [geral,parcial,nacional] (de,do,da,dos,das) | paralisação (de,do,da,dos,das)',
  },
  {
    kind: 'striking',
    as: 'active',
    words:
      '(greve,paralisação) (tem,teve,conta com,contou com,registou,registrou) [a,uma] (adesão,participação) de | (greve,paralisação) (mobiliza,mobilizou,abrange,abrangeu,envolve,envolveu,junta,juntou,reúne,reuniu)',
  },
  { kind: 'striking', as: 'toll', words: '[o] número [total] (de,dos) (grevistas,trabalhadores em greve)' },
  {
    kind: 'hunger-striking',
    as: 'intransitive',
    words: `(entrou,entraram,entra,entram,está,estão,estava,estavam,continua,continuam,permanece,permanecem) em greve de fome | (iniciou,iniciaram,iniciam,começou,começaram,faz,fazem,fez,fizeram,declarou,declararam,mantém,mantêm,cumpre,cumprem,realizam) [na segunda - feira,na terça - feira,na quarta - feira,na quinta - feira,na sexta - feira,no sábado,no domingo] [uma,a,sua] greve de fome | (aderiu,aderiram) à greve de fome | em greve de fome | (recusa,recusam,recusou,recusaram) (comer,alimentos,alimentar - se,alimentação)`,
  },
  {
    kind: 'hunger-striking',
    as: 'noun',
    words:
      'grevistas (da,de) fome | (presos,reclusos,detidos,prisioneiros,trabalhadores,pessoas,presos políticos,migrantes) em greve de fome',
  },
  { kind: 'hunger-striking', as: 'event', words: 'greve de fome (de,do,da,dos,das)' },
  {
    kind: 'protesting',
    as: 'intransitive',
    words: `(protestou,protestaram,protesta,protestam,protestavam,protestando,protestar) | (manifestou,manifestaram,manifesta,manifestam,manifestavam) - se | se (manifestou,manifestaram,manifestam,manifestavam) |
      (reuniram,juntaram,reuniu,juntou,aglomeraram) - se (em frente,diante,em protesto,para protestar,para exigir,para pedir,contra) | se (reuniram,juntaram) (em frente,diante,em protesto,para protestar,para exigir) | (marchou,marcharam,marcha,marcham,marchavam) (pelas,pela,pelo,por,até,contra,em,no,na,nas,ontem,hoje,este,esta,para,rumo,pacificamente,desde,ao,à) | (participou,participaram,participam,participavam,participado,estiveram,tomaram parte,integraram) (na,da,em uma,numa) (manifestação,marcha,passeata,concentração,vigília,mobilização) | (participou,participaram,participam,participavam,participado,estiveram,tomaram parte) (no,do,num,em um) (protesto,ato,acto,desfile de protesto,cordão humano,comício) | (participou,participaram,participam,participado) (nas,nos,das,dos) (manifestações,marchas,protestos,atos) |
      (aderiu,aderiram,juntaram - se,se juntaram) (ao protesto,aos protestos,à manifestação,à marcha) | (bloque,cort,fech,interdit,ocup,tranc)(ou,aram,am,avam) (a,as,o,os,uma,um,várias,duas) (fábrica,reitoria,sede,pátio,prefeitura,câmara,faculdade,assembleia,estrada,estradas,rua,ruas,via,vias,rodovia,rodovias,avenida,acesso,acessos,ponte,trânsito,linha férrea,praça) | (bloque,fech,interdit)(ou,aram) (por,durante) (duas,três,várias) horas (a,as,o,os) (estrada,estradas,rua,ruas,via,vias,rodovia,rodovias,avenida,acesso,acessos,ponte,trânsito,linha férrea) | (entrou,entraram) em (confronto,confrontos) com a polícia | (exib,empunh)(iam,iram,avam,aram) cartazes | (fizeram,realizaram,fazem,realizam,promoveram,fez,realizou) (um,uma) (protesto,manifestação,passeata,ato,marcha,vigília,concentração)`,
  },
  {
    kind: 'gathered',
    as: 'intransitive',
    words: `(desfilaram,desfilam,desfilavam) (em,no,na,nas,nos,pela,pelas,pelo,por) | (desfilou,desfilaram,desfilam) (contra,em protesto,em defesa) | (concentrou,concentraram,concentram,concentravam) - se | se (concentraram,concentrou,concentram) | (saiu,saíram,sai,saem,saíam,voltou,voltaram,regressaram,foram,foi,desceram,tomaram,encheram) [ontem,hoje,de novo,novamente] (às,as) ruas | (saiu,saíram,sai,saem,desceram,vieram,veio) (à,para a,para as) (rua,ruas)`,
  },
  { kind: 'gathered', as: 'complement', words: '(às,para as) ruas | (à,para a) rua' },
  { kind: 'protesting', as: 'noun', words: 'manifestantes' },
  {
    kind: 'protesting',
    as: 'active',
    words: `(manifestação,protesto,marcha,passeata,ato,acto,concentração,vigília,comício,protestos,mobilização) [já,ontem,que] (reuniu,juntou,levou,mobilizou,atraiu,concentrou,reúne,junta,contou com) | (levou,levaram,leva,levam,trouxe,trouxeram) às ruas`,
  },
  {
    kind: 'protesting',
    as: 'event',
    words:
      '(manifestação,manifestações,protesto,marcha,passeata,vigília) [pacífica,pacífico] (de,do,da,dos,das,com) | concentração (de,dos) [protesto de]',
  },
  { kind: 'protesting', as: 'toll', words: '[o] número [total] (de,dos) manifestantes' },
  {
    kind: 'deployed',
    as: 'participle',
    words: `mobilizad{o} | destacad{o} (para,no local,na zona,na região) | (enviad,deslocad,chamad){o} (para o local,ao local,para a zona,para o terreno,para a região,para o combate) | no terreno | posicionad{o} | de prontidão`,
  },
  {
    kind: 'deployed',
    as: 'active',
    words:
      '(mobilizou,mobilizaram,mobiliza,mobilizam,mobilizando) | (enviou,enviaram,envia,enviam) [para o local,para a região,para o terreno] | (destacaram,posicionou,posicionaram) | {teria} (mobilizado,enviado,destacado)',
  },
  {
    kind: 'posted',
    as: 'active',
    words:
      '(destacou,destaca,destacam) | (combate,operação,buscas,incêndio) [às chamas,ao incêndio,ao fogo,de busca,de resgate] (envolve,envolvem,envolveu,conta com,contam com,contava com) [agora,ainda]',
  },
  {
    kind: 'posted',
    as: 'intransitive',
    words: '(no local,no terreno) (estão,estavam,estiveram,permanecem,encontram - se) [ainda,agora]',
  },
  { kind: 'deployed', as: 'event', words: '(destacamento,mobilização,envio) (de,do,da,dos,das)' },
  {
    kind: 'damaged',
    as: 'participle',
    words: `(destruíd,danificad,incendiad,queimad,saquead,pilhad,vandalizad,demolid,arrasad,carbonizad,apedrejad,destelhad,alagad,inundad,derrubad,devastad,bombardead,depredad,soterrad,destroçad,submers){o} | sendo (destruíd,danificad,incendiad,queimad,saquead){o} | (parcialmente,totalmente,completamente,gravemente) (destruíd,danificad,inundad,queimad,submers,alagad){o} | (reduzid,transformad){o} a (cinzas,escombros) | (deitad,postos){o} abaixo | em chamas | sem telhado | inabitável | inabitáveis | sem condições de habitabilidade`,
  },
  {
    kind: 'damaged',
    as: 'active',
    words: `(consumiu,consumiram,consome,consomem,devorou,devoraram) | (destruiu,destruíram,destruindo,destrói,destroem,destruir) [parcialmente,totalmente,por completo] | (danificou,danificaram,danificando,danifica) | (incendiou,incendiaram,incendiando) | (queimou,queimaram,queimando) | (saqueou,saquearam,saqueando) | (vandalizou,vandalizaram,vandalizando) | (arrasou,arrasaram,arrasando) | (demoliu,demoliram,demolindo) | (derrubou,derrubaram,derrubando) | (inundou,inundaram,inundando) | (alagou,alagaram) | (destelhou,destelharam) | (apedrejou,apedrejaram,depredou,depredaram) | (atearam,ateou,ateando,puseram,pôs,deitaram,botaram) fogo (a,em) | {teria} (destruído,danificado,incendiado,queimado) | (causou,provocou,causando,provocando,causaram,provocaram) (danos,estragos) (em,a)`,
  },
  {
    kind: 'damaged',
    as: 'intransitive',
    words:
      '(ardeu,arderam) | (desabou,desabaram,ruiu,ruíram,colapsou,colapsaram) | (pegou,pegaram) fogo | (sofreu,sofreram) (danos,estragos,danos materiais) | (afundou,afundaram,naufragou,naufragaram) [- se] | se (afundou,afundaram) | (ficou,ficaram) (em cinzas,em ruínas)',
  },
  {
    kind: 'damaged',
    as: 'event',
    words: '(destruição,incêndio,saque,demolição,queima,desabamento) (de,do,da,dos,das) | danos (em,a) | estragos em',
  },
  {
    kind: 'miscounted',
    as: 'participle',
    words: `contad{o} (duas vezes,em duplicado,por engano) | contabilizad{o} (duas vezes,em duplicado,por engano) | registad{o} duas vezes`,
  },
  {
    kind: 'elsewhere',
    as: 'participle',
    words: `liberad{o} (após,depois de) (atendimento,receber,receberem,serem,ser,passar,passarem) | (receberam,recebeu) alta | (continua,continuam,segue,seguem,permanece,permanecem,ficou,ficaram,fica,ficam,está,estão) pres{o} (a,nas ferragens,nos escombros,sob os escombros,debaixo,no elevador,na mina,no poço,no túnel,na lama,na galeria,na gruta,na caverna,no veículo,no interior) | esperados | esperadas | que eram esperados | resgatad{o} com vida | eleit{o} | nomead{o} | premiad{o} | multad{o} | vacinad{o} | interrogad{o} | procurad{o} pela (polícia,justiça,interpol) | foragid{o} | iles{o}`,
  },
  { kind: 'elsewhere', as: 'intransitive', words: `(sobreviveu,sobreviveram) | (escapou,escaparam)` },
  { kind: 'elsewhere', as: 'noun', words: `a polícia` },
]
