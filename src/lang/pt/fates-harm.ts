import type { Fate } from '../fate-table.ts'

/** Deaths, wounds, hospital and disappearance. */
export const harm: readonly Fate[] = [
  {
    kind: 'killed',
    as: 'participle',
    words: `[sendo] mort{o} [a tiro,a tiros,à facada,a facadas,à bala,à queima - roupa,à paulada,a golpes de,em confronto,em combate] | [sendo] assassinad{o} [a tiro,a tiros,a facadas,à facada,à queima - roupa] | abatid{o} (a tiro,a tiros,pela polícia,pelas forças,pelas forças de segurança,pelo exército,por polícias,por policiais,por agentes,por militares) | (massacrad,chacinad,linchad,decapitad,degolad,fuzilad,esquartejad,estrangulad,apedrejad){o} [até à morte,até a morte] |
      executad{o} [a tiro,a tiros,a sangue frio,na porta de casa,em praça pública,sumariamente,por enforcamento,por fuzilamento,extrajudicialmente,com um tiro,com tiros,à queima - roupa] | (encontrad,achad,dad,declarad,localizad){o} (mort{o},sem vida) | encontrad{o} já sem vida | (pisad,pisotead,esmagad,golpead,espancad,queimad,esfaquead,agredid,baleadas,torturad,apedrejad){o} até (à,a) morte | queimad{o} viv{o} | carbonizad{o} |
      (afogad,eletrocutad,electrocutad,falecid,vitimad){o} | (atropelad,colhid,alvejad,balead,atingid,ferid,esfaquead){o} mortalmente | mortalmente (ferid,balead,atingid,atropelad,esfaquead){o} | (balead,alvejad){o} e mort{o} | enforcad{o} | sem vida | entre (os,as) (mortos,mortas,vítimas mortais,vítimas fatais) | (vítima,vítimas) de (feminicídio,homicídio,assassinato)`,
  },
  {
    kind: 'killed',
    as: 'active',
    words: `(matou,mataram,matara,mata,matam,matando,matava,matavam,matar,matarem) | (assassinou,assassinaram,assassinara,assassina,assassinam,assassinando,assassinar,assassinarem) | (abateu,abateram,abatendo) | (massacr,execut,fuzil,linch,decapit,degol,chacin)(ou,aram,a,am,ando,ar,arem) | (vitimou,vitimaram,vitimando,vitima,vitimar) | {teria} (matado,morto,assassinado,vitimado,abatido,executado) |
      (tirou,tiraram,tirando,tira,tiram,custou,custaram,custando,custa,ceifou,roubou,rouba) [já] a vida (a,de,ao,aos,da,das,do,dos) | (ceifou,ceifaram,ceifando,ceifa,ceifam,ceifar) [a vida de,a vida a,as vidas de] | (causou,causaram,causando,provocou,provocaram,provocando,causa,provoca,causar,provocar,originou,ocasionou) [a] morte[s] (de,a,da,do,dos,das) | (deixou,deixaram,deixando) mort{o} | (resultou,resultaram,resultando) na morte (de,do,da,dos,das) | (baleou,balearam,baleia,baleiam,atingiu,atingiram,atinge,feriu,feriram,fere,esfaqueou,esfaquearam,esfaqueia,alvejou,alvejaram,alveja,atropelou,atropelaram,atropela) mortalmente`,
  },
  {
    kind: 'killed',
    as: 'intransitive',
    words: `(morreu,morreram,morre,morrem,morria,morriam,morrendo,morrer,morrerem,morrera) [no local,no hospital,na hora,no próprio dia,ontem,hoje,a caminho do hospital] | (morreu,morreram,morre,morrem,morrendo) [(afogad,carbonizad,soterrad,queimad,asfixiad,eletrocutad,esmagad)(o,a,os,as)] | morrido | perecido | falecido | (faleceu,faleceram,falece,falecem,falecia,faleciam,falecendo,falecer,falecerem) | (pereceu,pereceram,perecem) |
      (perdeu,perderam,perde,perdem,perdendo,perder,perderem,perdido) (a vida,a sua vida,as suas vidas,as vidas,sua vida,suas vidas) | (sucumbiu,sucumbiram) [aos ferimentos] | não (resistiu,resistiram,resiste,resistem,resistir,resistirem) [aos ferimentos,às queimaduras,à gravidade dos ferimentos,e morreu,e morreram,e morre,e morrem] | (veio,vieram,vem,vêm,foi,foram,vir,virem) a óbito | (evoluiu,evoluíram) (a,para) óbito | (pôs,puseram) termo à vida | (cometeu,cometeram) suicídio | (tirou,tiraram) a própria vida | não (sobreviveu,sobreviveram) | (afogou,afogaram) - se | se (afogou,afogaram) | (encontrou,encontraram) a morte | (suicidou,suicidaram) - se | se (suicidou,suicidaram) | (acabou,acabaram,acabaria,acabariam,acaba,acabam) por (morrer,falecer,sucumbir,perder a vida) | (veio,vieram,viria,viriam,vem,vêm) a (morrer,falecer,sucumbir,perder a vida) | (tombou,tombaram,caiu,caíram) em combate`,
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
    words: `morto | morte | óbito | falecido | (vítima,vítimas) (mortal,fatal) | cadáver | feminicídio | homicídio | corpo (em decomposição,em avançado estado de decomposição,carbonizado,não identificado,sem identificação,por identificar,decapitado,mutilado) | corpo (foi,é) (encontrado,achado,localizado,resgatado,retirado,recuperado) | [o,do,um,ao] corpo sem vida (de,do,da) | [o,do,um,ao] (corpo,cadáver) (de,do,da) | o corpo carbonizado (de,do,da)`,
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
    words: `entre (os,as) (mortos,mortas,assassinados,abatidos,executados,fuzilados,falecidos,vítimas mortais,vítimas fatais) [{há}] | o número [total] de (mortos,vítimas mortais,vítimas fatais,mortes,óbitos)`,
  },
  {
    kind: 'wounded',
    as: 'participle',
    words: `[sendo,gravemente,ligeiramente,levemente] ferid{o} [com gravidade,a tiro,a tiros,gravemente,ligeiramente,levemente,em estado grave,grave,graves,à bala,a bala,à facada] | (espancad,brutalmente espancad){o} | balead{o} [na perna,na cabeça,no peito,nas costas,de raspão] | machucad{o} | [brutalmente,violentamente] agredid{o} (a murro,a soco,a socos,com violência,a pontapé,por polícias,por policiais,pela polícia) | (atingid,alvejad){o} por (balas,estilhaços,tiros,uma bala,disparos,balas de borracha,balas perdidas,bala perdida,bala) | (atingid,alvejad,esfaquead){o} [de raspão,a tiro] (no braço,na perna,nas pernas,no ombro,no pé,na cabeça,no peito,nas costas,na mão,no abdómen,no abdômen,na barriga,no rosto,no pescoço) | lesionad{o} (gravemente,com gravidade) | gravemente queimad{o} | mutilad{o} | intoxicad{o} | (assistid,atendid,tratad,socorrid){o} [no local] (por,devido a,com) (inalação de fumo,inalação de fumos,inalação de fumaça,intoxicação,ferimentos,queimaduras,escoriações)`,
  },
  {
    kind: 'wounded',
    as: 'active',
    words: `(feriu,feriram,ferira,ferindo,fere,ferem,ferir,ferirem) [gravemente,com gravidade,mais,ligeiramente] | {teria} ferido | (deixou,deixaram,deixando,deixa,deixam) [gravemente] ferid{o} | (baleou,balearam,baleia,baleiam,baleando,balear,balearem) | espanc(ou,aram,a,am,ando,ar) | (machucou,machucaram) | (causou,causaram,provocou,provocaram,provocando,causando) ferimentos [graves,ligeiros,leves] (a,em)`,
  },
  {
    kind: 'wounded',
    as: 'intransitive',
    words: `(sofreu,sofreram,sofrido,apresenta,apresentam,teve,tiveram,sofrendo) [vários,múltiplos] (ferimentos,queimaduras,lesões,fraturas,escoriações,traumatismos) [graves,ligeiros,leves] | [ficou,ficaram] com (ferimentos,queimaduras,escoriações,traumatismos,lesões graves) [graves,ligeiros,ligeiras,leves] | (levou,levaram,leva,levam) [um,uma,dois,duas,três,vários,várias] (tiro,tiros,facada,facadas) [de raspão] (no braço,na perna,nas pernas,no ombro,no pé,na cabeça,no peito,nas costas,na mão,no abdómen,no abdômen,na barriga,no rosto,no pescoço) | (perdeu,perderam) (um,uma,o,a,as duas) (mão,mãos,perna,pernas,braço,olho,dedo,pé) | (sofreu,sofreram) [uma] intoxicação [alimentar] | (feriu,feriram) - se | se (feriu,feriram,machucou,machucaram) | em estado (grave,crítico,muito grave,gravíssimo) | (inspira,inspiram,inspirava,inspiravam) [mais] cuidados | (teve,tiveram) (o,a,os,as,um,uma) (braço,perna,pernas,tornozelo,ombro,mão,nariz,crânio,costelas,pé,dedo) (quebrad,partid,fraturad,fracturad,amputad){o}`,
  },
  { kind: 'wounded', as: 'event', words: 'ferimentos [graves,ligeiros,leves] (em,a)' },
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
  {
    kind: 'wounded',
    as: 'noun',
    words: `entre (os,as) (feridos,feridas,baleados,baleadas) [{há}] | o número [total] de (feridos)`,
  },
  {
    kind: 'casualties',
    as: 'noun',
    words:
      'vítimas | (mortos,mortes,óbitos) (e,ou) feridos | vítimas (civis,humanas) | baixas (militares,civis,humanas,entre os militares,entre os civis,entre as tropas,entre a população) | vítimas , entre mortos e feridos',
  },
  { kind: 'casualties', as: 'noun', count: 1, words: 'vítima' },
  {
    kind: 'casualties',
    as: 'participle',
    words:
      '(esfaquead,apunhalad,atropelad){o} | colhid{o} (por um carro,por uma viatura,por um comboio,por carro,por comboio,pelo comboio,por um camião,pelo carro) | entre as vítimas',
  },
  { kind: 'casualties', as: 'active', words: '(esfaque,apunhal,atropel)(ou,aram,ar,ando)' },
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
    words: `(deu,deram,dá,dão,dado) entrada [ontem,hoje,já] (no hospital,nas urgências,na urgência,nos hospitais,em hospitais,num hospital,no centro de saúde,na upa,na maternidade) | (precisou,precisaram,necessitou,necessitaram) de (internamento,internação,tratamento hospitalar,assistência hospitalar) | (baixou,baixaram) ao hospital | (ficou,ficaram,fica,ficam,está,estão,continua,continuam,permanece,permanecem) em observação | (teve,tiveram) de receber (tratamento hospitalar,assistência hospitalar) | (está,estão,continua,continuam,permanece,permanecem) (no hospital,na uti,nos cuidados intensivos,em cuidados intensivos)`,
  },
  {
    kind: 'taken',
    as: 'participle',
    words: '(levad,transportad,encaminhad,transferid,conduzid,removid,helitransportad){o}',
  },
  {
    kind: 'taken',
    as: 'active',
    words: '(transport,encaminh)(ou,aram) | (conduziu,conduziram) | (socorreu,socorreram)',
  },
  {
    kind: 'hospitalised',
    as: 'active',
    words: '(levou,levaram) (ao,para o,para um) hospital',
  },
  {
    kind: 'hospitalised',
    as: 'complement',
    words: '(ao,para o,para um,aos,para os) (hospital,hospitais,pronto - socorro)',
  },
  {
    kind: 'admitted',
    as: 'active',
    words: '(recebeu,receberam,recebia,atendeu,atenderam,internou,internaram,acolheu,acolheram) [já]',
  },
  { kind: 'hospitalised', as: 'noun', words: 'hospitalizados | internados | hospitalizações' },
  { kind: 'hospitalised', as: 'event', words: '(hospitalização,internamento,internação) (de,do,da,dos,das)' },
  {
    kind: 'missing',
    as: 'participle',
    words: `não localizad{o} | [sendo] desaparecid{o} | dad{o} como (desaparecid{o},perdid{o}) | em paradeiro (desconhecido,incerto) | com paradeiro (desconhecido,incerto) | em parte incerta | sem paradeiro [conhecido,certo] | por (localizar,encontrar)`,
  },
  {
    kind: 'missing',
    as: 'intransitive',
    words: '(desapareceu,desapareceram,desaparece,desaparecem) | desaparecido | (sumiu,sumiram) (no,na,nas,nos,em)',
  },
  { kind: 'missing', as: 'noun', words: 'desaparecidos | desaparecidas | desaparecimentos [forçados]' },
  { kind: 'missing', as: 'noun', count: 1, words: 'desaparecido' },
  { kind: 'missing', as: 'event', words: '(desaparecimento,desaparecimentos) [forçado] (de,do,da,dos,das)' },
  { kind: 'missing', as: 'active', words: '(falta,faltam) [ainda] (encontrar,localizar)' },
  { kind: 'fated', as: 'event', words: '(destino,paradeiro) (de,do,da,dos,das)' },
  {
    kind: 'missing',
    as: 'event',
    words: '(desconhece - se,ignora - se,não se sabe,não se conhece) [ainda] o paradeiro (de,do,da,dos,das)',
  },
  { kind: 'missing', as: 'toll', words: '[o] número [total] de desaparecidos' },
  {
    kind: 'missing',
    as: 'noun',
    words: `entre (os,as) (desaparecidos,desaparecidas) [{há}] | o número [total] de (desaparecidos)`,
  },
]
