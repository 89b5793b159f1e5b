import type { SpeechTable } from '../speech-table.ts'

export const speech: SpeechTable = {
  according:
    'segundo | de acordo com | conforme | nas palavras (de,do,da,dos,das) | no dizer (de,do,da,dos,das) | a crer (em,no,na,nos,nas) | a fazer fé (em,no,na,nos,nas) | na versão (de,do,da,dos,das) | na opinião (de,do,da,dos,das) | nas contas (de,do,da,dos,das) | pelas contas (de,do,da,dos,das) | (segundo,conforme,como,tal como) [já] (afirm,inform,indic,confirm,declar,anunci,notici,divulg,apur,adiant,avanç,explic,revel,relat,denunci,sublinh,lembr,record,salient,alert,cont,not,observ,report,public)(ou,aram,a,am) | (segundo,conforme,como,tal como) [já] (tinha,tinham,havia,haviam) [já] (afirm,inform,indic,confirm,declar,anunci,notici,apur,adiant,explic,revel,denunci,sublinh,lembr,salient,alert)ado | (segundo,conforme,como) (disse,disseram,diz,dizem,referiu,referiram,refere,referem,esclareceu,reconheceu,admitiu,escreveu,escreve,descreve,advertiu,prevê,defende,sustenta) | no entender (de,do,da,dos,das) | no entendimento (de,do,da,dos,das) | na (avaliação,perspetiva,perspectiva,ótica,óptica,visão) (de,do,da,dos,das) | aos olhos (de,do,da,dos,das) | a acreditar (em,no,na,nos,nas) | pelas palavras (de,do,da,dos,das)',
  inEyesOf: 'para',
  accordingToHim: 'nas suas palavras | segundo as suas palavras | em suas palavras',
  headed: 'de | da | do | extraído de | retirado de | via',
  verbs: [
    [
      'says',
      `(afirm,declar,inform,anunci,assegur,indic,explic,relat,notici,denunci,report,revel,aleg,adiant,sublinh,salient,fris,argument,assever,precis,detalh,reiter,sustent,acrescent,complement,ressalt,enfatiz,ressalv,contabiliz,calcul,estim,avanç,public,registr,regist,apur,lament,divulg,apont,cont,testemunh,exclam,vaticin)(ou,aram,a,am,ava,avam) |
      (diz,dizem,disse,disseram,dizia,diziam,dissera,disseram) | (refer,garant)(iu,iram,e,em,ia,iam) | (reconhec,esclarec)(eu,eram,e,em,ia,iam) | (admit)(iu,iram,e,em,ia,iam) | (escrev)(eu,eram,e,em,ia,iam) | (sustém,sustêm) | rebat(eu,eram,e,em) |
      (comunic,manifest,document,aconselh)(ou,aram,ava,avam) | descreveu | descreveram | (insist,advert,prossegu)(iu,iram,ia,iam) | (insiste,insistem,adverte,advertem,prossegue,prosseguem) | (conclu)(iu,íram,ía,íam,i) | (alert,lembr,relembr,destac,record,not,reforç,coment,observ,pontu)(ou,aram,ava,avam) |
      grit(ou,aram,ava,avam) | (tinha,tinham,havia,haviam,tem,têm,terá) [já,também,antes,ainda,entretanto,anteriormente] (dito,escrito,reconhecido,admitido,referido,advertido,esclarecido,insistido,garantido,concluído) | (tinha,tinham,havia,haviam,tem,têm,terá) [já,também,antes,ainda,entretanto,anteriormente] (afirm,declar,inform,anunci,assegur,indic,explic,relat,notici,denunci,report,revel,aleg,adiant,sublinh,salient,fris,reiter,acrescent,estim,calcul,avanç,alert,lembr,apur,divulg,contabiliz,public)ado |
      (deu,deram,dá,dão,dava,davam) conta (de,do,da,dos,das) | (falou,falaram,fala,falam,falava,falavam,tinha falado,tinham falado,havia falado) [ainda,também,agora,já,ao telefone,por telefone,à imprensa,aos jornalistas,à lusa,inicialmente] (em,de,num,numa,no,na,nos,nas,do,da,dos,das) | (apontava,apontavam) para | deu a conhecer | deram a conhecer | (trabalha,trabalham) com | (fez,fizeram,faz,fazem) saber | (mantém,mantêm,manteve,mantiveram,mantinha) (um,o) (balanço,número) de |
      (limitou,limitaram,limita,limitam) - se a (dizer,afirmar,responder,referir,indicar) | (veio,vieram,vem,vêm) [já,ontem,hoje,agora,a público,a terreiro] (dizer,afirmar,garantir,assegurar,esclarecer,explicar,reconhecer,admitir,denunciar,alertar,lembrar,sublinhar,pedir,exigir) | (voltou,voltaram,volta,voltam) a (dizer,afirmar,garantir,assegurar,insistir,alertar,denunciar,sublinhar,pedir,exigir,defender,lamentar,acusar) | (acabou,acabaram,acaba,acabam) por (dizer,reconhecer,admitir,confessar,revelar) | (fez,fizeram,faz,fazem) questão de (dizer,frisar,sublinhar,lembrar,recordar,esclarecer) |
      (chegou,chegaram) a (dizer,afirmar,admitir,garantir) | (deu,deram,dá,dão) a entender | jur(ou,aram,a,am,ava,avam) (que,não,ter)`,
    ],
    [
      'confirms',
      '(confirm,verific,corrobor,atest,comprov)(ou,aram,a,am,ava,avam) | constatou | constataram | (tinha,tinham,havia,haviam,tem,têm) [já,também,entretanto] (confirmado,verificado,corroborado) | (veio,vieram,acabou por,acabaram por,voltou a,voltaram a) confirmar',
    ],
    [
      'denies',
      '(neg,rejeit,refut,contest,descart,rechaç,desautoriz)(ou,aram,a,am,ava,avam) | repel(iu,iram) | desment(iu,iram,e,em,ia,iam) | (afast,afastar)(ou,aram,a,am) a (hipótese,possibilidade) | (tinha,tinham,havia,haviam,tem,têm) [já,também,entretanto] (negado,desmentido,rejeitado,refutado,descartado) | (veio,vieram,voltou a,voltaram a) (negar,desmentir)',
    ],
    [
      'doubts',
      '(duvid)(ou,aram,a,am,ava,avam) | (pôs,puseram,põe,põem,coloca,colocam,colocou,colocaram) em (dúvida,causa) | questionou | questionaram | não (conseguiu,conseguiram,pôde,puderam) (confirmar,verificar)',
    ],
  ],
  showing: [
    [
      'says',
      `(mostr,indic,revel)(ou,aram,a,am,ava,avam) | suger(iu,iram,e,em,ia,iam) | apont(ou,aram,a,am,ava,avam) para | (demonstr,evidenci,document)(ou,aram,a,am) | (deixa,deixam,deixou) (entender,antever,claro)`,
    ],
  ],
  quoting: [
    [
      'says',
      `(desabaf,lament,exclam,record,lembr,relembr,retruc,replic,remat,coment,observ,argument,question,desconfi,alert,avis,confess,reclam,brinc,ironiz,destac,sublinh,not,ressalt,enfatiz,pontu,grit,tuit,post,complet,consider,avali,reforç,critic,acus,apel,ponder,cont,confidenci,confi,narr,salient,murmur,suspir,implor,rog,orient,aconselh,estranh,opin,especul,analis,exemplific,precis,detalh,justific,protest,vocifer,ento,brad,clam,lanç)(ou,aram,a,am,ava,avam) |
      (respond,escrev,defend,esclarec,entend)(eu,eram,e,em,ia,iam) | (resum,prossegu,advert,insist,repet,contrap,sorr)(iu,iram,e,em,ia,iam) | conclu(i,iu,íram) | ri | atira | reag(e,em,iu,iram) | (atalh,ripost,gracej,lastim,suplic,insinu)(ou,aram,a,am) | (indign,queix,interrog,defend,lament,emocion,insurg,revolt,congratul,justific)(ou,a,am,aram) - se | defende - se | defendeu - se | diz - se | disse - se | (pergunt)(ava,avam,a,am,ou,aram) - se | (mostrou,mostra,mostraram,mostram) - se (convencido,convencida,convicto,convicta,confiante,preocupado,preocupada,otimista,optimista) | ataca | atacou | contrapõe | contrapôs | propôs | pergunta | perguntou | perguntaram | perguntam | quis saber | (rezava,reza,lê - se,lia - se)`,
    ],
  ],
  judging: [
    [
      'says',
      '(classific,qualific,rotul,apelid)(ou,aram,a,am,ava,avam) | descrev(eu,eram,e,em,ia,iam) | (consider,julg)(ou,aram,a,am,ava,avam)',
    ],
  ],
  judgedAs: 'como',
  modifier: `próxim{o} (de,do,da,dos,das,a,ao,à) | (ouvid,contactad,contatad,entrevistad,citad,difundid,gravad,captad,obtid,recolhid,partilhad,compartilhad,veiculad,emitid){o} (por,pelo,pela,pelos,pelas) | sob [condição de] anonimato | que (pediu,pediram) [para não ser identificado,para não ser identificada,para não serem identificados,anonimato] | que (pediu,pediram,preferiu,preferiram) (o anonimato,não se identificar) | presente (no local,no,na,em) | presentes (no local,no,na,em)`,
  thinking: [
    [
      'says',
      `(pede,pedem,pediu,pediram,pedia,pediam) | exig(e,em,iu,iram,ia,iam) | (apel)(ou,aram,a,am,ava,avam) (a,ao,à,aos,às,para) | (insta,instam,instou,instaram,exorta,exortam,exortou,exortaram) | recomend(ou,aram,a,am) | (propõe,propõem,propôs,propuseram) | (consider,julg)(ou,aram,a,am,ava,avam) que | (acha,acham,achava,achavam,pensa,pensam,pensava,crê,creem,entende,entendem,entendeu) que | (quer,querem) (que,saber) | (ameaç)(ou,aram,a,am,ava,avam) (com,) | recus(ou,aram,a,am,ava,avam) [- se a] |
      (temem,teme,temia,temiam,receia,receiam,receava,espera,esperam,esperava,acredita,acreditam,acreditava,acreditavam,acreditou,suspeita,suspeitam,suspeitava) | promet(eu,eram,e,em,ia,iam) | acus(ou,aram,a,am,ava,avam) | reivindic(ou,aram,a,am,ava,avam) | (defend)(e,em,eu,eram,ia,iam) | (compromet)(eu,eram,e,em) - se a | (admite,admitem) (como,a hipótese,a possibilidade)`,
    ],
  ],
  reacting: [
    [
      'says',
      `(critic,elogi,saud,repudi,lament,celebr,desvaloriz,minimiz)(ou,aram,a,am,ava,avam) | aplaud(iu,iram,e,em) | (manifest,express)(ou,aram,a,am) (apoio,preocupação,solidariedade,repúdio,pesar,satisfação,confiança) (a,ao,à,aos,às,com,pelo,pela,pelos,pelas,para com,face a,quanto a,por)`,
    ],
  ],
  revising: [
    [
      'says',
      `(eleva,elevam,revê,reveem,atualiza,actualiza,corrige,corrigem,elevou,elevaram,reviu,reviram,revisou,revisaram,baixou,baixaram,reduziu,reduziram,aumentou,aumentaram,corrigiu,corrigiram,manteve,mantiveram,atualizou,actualizou,atualizaram)`,
    ],
  ],
  perData: '',
  listener:
    'em (comunicado,nota,entrevista,coletiva,conferência de imprensa,coletiva de imprensa,carta aberta,despacho) [oficial,enviado às redações,enviada às redações,à imprensa] | (num,numa,em um,em uma) (comunicado,nota,entrevista,coletiva,conferência de imprensa,coletiva de imprensa,carta aberta) [oficial] | (numa,em) (transmissão,mensagem,publicação) [em direto,em directo,ao vivo] [no Facebook,nas redes sociais,no Telegram,no WhatsApp] | num vídeo | à nossa (redação,reportagem,equipa,equipe) | ao nosso (jornal,site,portal) | por (telefone,mensagem,videochamada,escrito) | ao telefone | em (lágrimas,pranto) | a (chorar,soluçar) | à imprensa | aos (jornalistas,repórteres) | a jornalistas | à comunicação social | à reportagem | à agência [Lusa,France - Presse,AFP,Reuters,EFE,noticiosa Lusa,de notícias Lusa,Brasil] | à (Lusa,Angop,AIM,AFP,Reuters,Efe,EFE,AP,Folha,CNN,CNN Portugal,CNN Brasil,TVI,SIC,RTP,TSF,DW,RFI,BBC,BBC News Brasil,TV Globo,GloboNews,Rádio Renascença,Renascença,VOA,STV,TPA,Rádio Eclésia) | ao (G1,UOL,Estadão,Expresso,Público,Observador,Globo,Jornal de Notícias,Correio da Manhã,Diário de Notícias,JN,DN,jornal,portal,site) | a este (jornal,diário)',
  heSaid: [],
  goingOn: [
    [
      'says',
      '(acrescent,adiant,indic,precis,afirm,sublinh,explic,lembr,record,fris,salient,assegur,argument,aleg,reiter,ressalt,destac,alert,avis,observ,declar,ressalv,denunci,revel,lament)ando | (dizendo,garantindo,admitindo,reconhecendo,esclarecendo,referindo,advertindo,insistindo,concluindo,defendendo,prometendo,exigindo,pedindo)',
    ],
    ['confirms', 'confirmando'],
    ['denies', 'negando | desmentindo | rejeitando | refutando | descartando'],
  ],
  citing:
    'citando | que cita | que citou | citou | cita | citad{o} (por,pelo,pela,pelos,pelas) | em referência a | com base em',
  impersonal: [
    [
      'says',
      `(foi,tem sido,é) (relatado,noticiado,informado,dito) que | (relata,noticia,informa,diz,conta) - se [por aí,na aldeia,na vila,na cidade,no bairro,nos corredores] que | (informou,noticiou,soube) - se que | (segundo,de acordo com) (informações,informações preliminares,as primeiras informações,algumas informações,notícias) | há (relatos,notícias,informações) de que | há (relatos,notícias) de | (corre,circula) o (boato,rumor) de que | há quem (diga,afirme,garanta,defenda,acredite,fale,sustente) (que,em,de) | (consta,constava) que | fala - se (em,de,num,numa) | dizia - se que | sabe - se que | corre que | (corre,circula,correu,circulou) (nas redes sociais,na internet,no WhatsApp,no Facebook,no bairro,na cidade) que`,
    ],
    ['confirms', '(foi,está) confirmado que | confirmou - se que'],
    ['doubts', 'não (foi,está) confirmado que'],
  ],
  hearsay: [
    [
      'says',
      'ao que parece | ao que consta | segundo consta | segundo se diz | segundo se sabe | alegadamente segundo fontes',
    ],
  ],
  confirmed: 'confirmado | confirmados | confirmada | confirmadas | verificados | verificadas',
  announced: [
    [
      'says',
      `(anunciad,divulgad,relatad,noticiad,informad,comunicad,publicad,registad,registrad,contabilizad,avançad,apontad,fornecid,estimad,calculad,elevad,revist,atualizad,actualizad,corrigid,apurad,elaborad,feit,realizad,revelad,citad,compilad,reunid,recolhid,coligid,disponibilizad,partilhad){o} | tornad{o} públic{o}`,
    ],
    ['confirms', '(confirmad,verificad,corroborad){o}'],
    ['denies', '(negad,desmentid,rejeitad,refutad,contestad){o}'],
  ],
  that: 'que | como',
  pronoun: 'ele | ela | este | esta',
  barring: 'eu | nós',
  label: 'fonte | fontes',
  toldBefore:
    '(a informação,a notícia,a denúncia,a estimativa,o dado,o balanço,o número,o levantamento) (é,foi) (de,do,da,dos,das) | (as informações,os dados,os números) (são,foram) (de,do,da,dos,das)',
  mouthpiece: 'porta - voz | porta - vozes',
  aside: `também | ainda | depois | ontem | hoje | já | além disso | posteriormente | anteriormente | igualmente | se | lhe | oficialmente | por sua vez | entretanto | enquanto isso | mais tarde | antes | no entanto | finalmente | mesmo | só | apenas | inclusive`,
  voiding: 'nada | adeus | querer | a guerra | sentir - se',
  data: 'levantamento | levantamentos | apuramento | cômputo | recenseamento | dados | números | cifras | estatísticas | fonte | fontes | balanço | relatório | relatórios | comunicado | declaração | declarações | informação | informações | estimativa | estimativas | contagem | testemunho | testemunhos | documentos | carta | inquérito | estudo | rumores | boletim | lista | registos | registros | relatos | relato | nota | vídeo | vídeos | imagens | fotografias | fotos | gravação | gravações | áudio | áudios | laudo | laudos | perícia | autópsia | sondagem | sondagens | pesquisa | pesquisas | auditoria | ata | despacho | acórdão | sentença | denúncia | queixa | petição | mensagem | mensagens | tuíte | publicação | postagem | texto | manifesto | abaixo - assinado | panfleto | auto | autos | processo | ofício | análise | investigação | indícios | provas | resultados',
  people: [
    [
      'official',
      'administrador | administradora | comandante - geral | funcionário | funcionários | cônsul | porta - voz | porta - vozes | ministro | ministra | ministros | primeiro - ministro | presidente | vice - presidente | governador | governadora | prefeito | prefeita | presidente da câmara | deputado | deputada | deputados | senador | senadora | embaixador | diplomata | diplomatas | bombeiros | socorristas | representante | representantes | secretário de estado | responsável | responsáveis | vereador | vereadora | vereadores | prefeitos | governadores | autarcas | secretários | administradores | presidente da junta | embaixadora | secretário | secretária | autarca | chefe de estado | dirigentes',
    ],
    [
      'official/prosecutor',
      'procurador | procuradora | procuradores | procurador - geral | procurador - geral da república | promotor | promotora | promotores | investigadores',
    ],
    [
      'official/police',
      'policial | policiais | polícias | agente | agentes | delegado | delegada | comandante da polícia | chefe da polícia | ministro do interior | ministro da administração interna | inspetor',
    ],
    [
      'official/health',
      '(ministro,ministra,secretário,secretária,director,directora,diretor,diretora,delegado) [provincial,regional,distrital,estadual,municipal] (da,de) saúde | autoridades sanitárias',
    ],
    [
      'official/military',
      'general | coronel | comandante | capitão | major | militar | militares | soldados | soldado | oficiais | ministro da defesa',
    ],
    ['court', 'juiz | juíza | juízes | magistrado | magistrados'],
    [
      'medical',
      '(diretor,director,diretora,directora) [clínico,clínica] do hospital | (diretor,director,diretora,directora) (clínico,clínica) | médico | médicos | médica | enfermeiro | enfermeira | enfermeiros | enfermeiras | cirurgião | fonte médica | fontes médicas | fontes hospitalares | fonte hospitalar | pessoal médico | paramédicos | legista | equipe médica',
    ],
    [
      'witness',
      'testemunha | testemunhas | testemunha ocular | testemunhas oculares | morador | moradores | moradora | residente | residentes | habitante | habitantes | sobrevivente | sobreviventes | vizinho | vizinhos | vizinha | vizinhas | moradoras | populares | aldeões | transeuntes | trabalhadores | operários | mineiros | manifestantes | manifestante | grevistas | detidos | camponeses | vítima',
    ],
    [
      'family',
      'familiar | familiares | parente | parentes | mãe | mães | pai | irmão | irmã | esposa | viúva | viúvo | marido | filho | filha | filhos | filhas | pais | família | famílias | tio | tia | tios | prima | avó | avô | avós | neta | sobrinha | cunhado | cunhada | sogro | sogra | genro | nora | padrasto | madrasta | namorado | namorada | noivo | noiva | companheiro | companheira | ex - marido | ex - mulher',
    ],
    [
      'activist',
      'ativista | ativistas | activista | activistas | defensor dos direitos humanos | defensores dos direitos humanos | defensora dos direitos humanos | defensores de direitos humanos | advogado | advogada | advogados | militantes | organizadores',
    ],
    [
      'union',
      'sindicalista | sindicalistas | (dirigente,líder,delegado,delegada,secretário,secretária,porta - voz,representante) sindical | (dirigentes,líderes,delegados,representantes) sindicais | activista sindical | activistas sindicais | ativista sindical | ativistas sindicais',
    ],
    ['company', 'porta - voz da empresa | gerente | diretor - geral | empregador | empresário | empresários'],
    [
      'opposition',
      'líder da oposição | líderes da oposição | deputado da oposição | dirigente da oposição | opositores | oposicionistas',
    ],
    [
      'armed-group',
      'rebelde | rebeldes | terroristas | sequestradores | raptores | insurgentes | guerrilheiros | combatentes | jihadistas | paramilitares | separatistas | milicianos',
    ],
    ['media', 'jornalista | jornalistas | correspondente | correspondentes | repórter | repórteres | editor'],
    [
      'social-media',
      'blogueiro | blogueiros | bloguista | bloguistas | blogger | usuários das redes sociais | utilizadores das redes sociais | internautas',
    ],
    [
      'expert',
      'perito | peritos | especialista | especialistas | analista | analistas | pesquisador | pesquisadora | investigador | professor | professora | historiador | historiadores | acadêmico | académico | politólogo | observadores',
    ],
    [
      'intergovernmental',
      'relator especial | alto comissário | alta comissária | secretário - geral da onu | porta - voz da onu | especialistas da onu',
    ],
    ['ngo', 'trabalhadores humanitários | voluntários'],
    ['unknown', 'homem | mulher | estudante | padre | bispo | fonte | fontes | empregado | motorista | empregada'],
  ],
  bodies: [
    [
      'official',
      'autarquia | município | junta de freguesia | secretaria [municipal,estadual,provincial] | (agência,serviço,serviços,equipes,equipas) de (resgate,salvamento) | agência [nacional,estadual,federal] de (proteção civil,protecção civil,defesa civil,emergências,meteorologia,inteligência,segurança,saúde,vigilância sanitária) | ministério da justiça | governo | autoridades | autoridade | ministério | prefeitura | câmara municipal | presidência | parlamento | congresso | administração | dados oficiais | números oficiais | cifras oficiais | balanço oficial | fonte oficial | fontes oficiais | fontes governamentais | fonte governamental | estatísticas oficiais | comunicado oficial | nota oficial | versão oficial | proteção civil | protecção civil | defesa civil | serviços de emergência | corpo de bombeiros | embaixada | ingd | ingc | anepc | anpc | comissão de inquérito | regime | estado | kremlin | junta | capitania | fonte diplomática | fontes diplomáticas | consulado | administração municipal | funai | ibama | incra',
    ],
    [
      'official/prosecutor',
      'ministério público | mp | mpf | pgr | procuradoria | procuradoria - geral | procuradoria - geral da república | promotoria',
    ],
    [
      'official/police',
      'polícia | polícia militar | polícia civil | polícia federal | pm | psp | gnr | ministério do interior | forças de segurança | forças da ordem | guarda nacional | fontes policiais | fonte policial | fontes de segurança | secretaria de segurança | secretaria da segurança pública | secretaria de segurança pública | polícia judiciária | brigada militar | brigada de trânsito | pj | prf | prm | sernic | polícia rodoviária [federal,estadual] | polícia municipal | guarda municipal | guarda civil | unidade de intervenção rápida | polícia de intervenção rápida | serviço de investigação criminal',
    ],
    [
      'official/health',
      'ministério da saúde | secretaria de saúde | secretaria da saúde | direção - geral da saúde | autoridades de saúde',
    ],
    [
      'official/military',
      'exército | forças armadas | ministério da defesa | marinha | fontes militares | fonte militar | estado - maior',
    ],
    [
      'court',
      'tribunal | tribunais | supremo tribunal | justiça | fonte judicial | fontes judiciais | fonte do tribunal | supremo | stf | stj | tribunal da relação',
    ],
    [
      'intergovernmental',
      'onu | nações unidas | osce | união europeia | ue | união africana | conselho da europa | unicef | acnur | oms | organização mundial da saúde | oea | nato | otan | tribunal penal internacional | cplp | oim | ocha | programa alimentar mundial | pam | pnud | sadc | cedeao',
    ],
    [
      'medical',
      'serviço de ambulâncias | serviços de ambulâncias | hospital | hospitais | clínica | necrotério | morgue | iml | instituto médico legal | instituto de medicina legal | medicina legal | inem | samu | santa casa | upa | maternidade | pronto - socorro | posto de saúde | centro de saúde',
    ],
    [
      'union',
      'sindicato | sindicatos | central sindical | federação sindical | confederação sindical | federação de sindicatos | cgtp | cut | comissão de trabalhadores | fonte sindical | fontes sindicais | ugt | fenprof | fesap | fnam | unta | otm | força sindical | fup | ctb | sinprof | sintep',
    ],
    [
      'company',
      'empresa | companhia | direção da empresa | mineradora | petrolífera | petroleira | subsidiária | administração da empresa | concessionária',
    ],
    [
      'ngo',
      'human rights watch | amnistia internacional | anistia internacional | amnistia | anistia | cruz vermelha | crescente vermelho | médicos sem fronteiras | ong | ongs | organização de direitos humanos | organizações de direitos humanos | grupo de direitos humanos | observatório | observatório sírio de direitos humanos | repórteres sem fronteiras | organização não governamental | coletivo | fundação | associação | comissão pastoral da terra | sociedade civil | cáritas | acled | cimi | conselho indigenista missionário | mst | centro para democracia e direitos humanos | centro de integridade pública | comissão de justiça e paz | save the children',
    ],
    ['opposition', 'renamo | unita | oposição | partido da oposição | partidos da oposição | partido de oposição'],
    [
      'armed-group',
      'al shabaab | al - shabaab | al shabab | boko haram | al qaeda | al - qaeda | hezbollah | hamas | grupo (islamista,jihadista,terrorista,extremista) | guerrilha | grupo armado | grupos armados | talibãs | talibã | estado islâmico | grupo rebelde | milícia | milícias',
    ],
    [
      'media',
      'reportagem | mídia | media | meios de comunicação | imprensa | jornal | jornais | diário | agência | agências | agência de notícias | agência lusa | lusa | televisão | televisão estatal | canal | emissora | rádio | site | portal | reuters | afp | efe | bbc | agência brasil | revista | imprensa local | mídia local | kommersant | jornal da oposição',
    ],
    [
      'social-media',
      'redes sociais | rede social | twitter | facebook | blog | blogs | publicação nas redes sociais | mensagem nas redes sociais | postagem nas redes sociais | canal do telegram | telegram | youtube | whatsapp',
    ],
    [
      'unofficial',
      'dados extra - oficiais | dados extraoficiais | números extraoficiais | números extra - oficiais | fontes extraoficiais | fontes extra - oficiais | fonte extraoficial | balanço extraoficial | dados não oficiais | números não oficiais | fontes não oficiais | fontes oficiosas | fonte oficiosa | dados oficiosos | contagem extraoficial',
    ],
    ['expert', 'instituto | universidade | centro de estudos | centro de pesquisa'],
    [
      'unknown',
      'partido | partidos | comissão | conselho | assembleia | federação | confederação | plataforma | movimento | liga | comité | comitê | coligação | coalizão | delegação | reitoria | defesa | acusação | ordem (dos,das) (advogados,médicos,enfermeiros,engenheiros)',
    ],
  ],
}
