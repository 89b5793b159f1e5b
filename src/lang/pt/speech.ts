import type { SpeechTable } from '../speech-table.ts'

export const speech: SpeechTable = {
  according:
    'segundo | de acordo com | conforme | nas palavras (de,do,da,dos,das) | no dizer (de,do,da,dos,das) | a crer (em,no,na,nos,nas) | a fazer fé (em,no,na,nos,nas) | na versão (de,do,da,dos,das) | na opinião (de,do,da,dos,das) | nas contas (de,do,da,dos,das) | pelas contas (de,do,da,dos,das) | (segundo,conforme,como) (informou,informaram,disse,disseram,indicou,confirmou,declarou,anunciou,noticiou,divulgou)',
  accordingToHim: 'nas suas palavras | segundo as suas palavras | em suas palavras',
  headed: 'de | da | do | extraído de | retirado de | via',
  verbs: [
    [
      'says',
      `(disse,disseram,diz,dizem,estima,estimam,estimou,estimaram,declarou,declararam,declara,informou,informaram,informa,informam,anunciou,anunciaram,anuncia,afirmou,afirmaram,afirma,afirmam,assegurou,asseguraram,garantiu,garantiram,garante,garantem,asseguram,assegura,indicou,indicaram,indica,indicam,explicou,explicaram,explica,acrescentou,acrescentaram,acrescenta,sustentou,sustentam,precisou,precisaram,detalhou,detalharam,manifestou,comunicou,comunicaram,relatou,relataram,relata,relatam,contou,contaram,contam,escreveu,escreveram,escreve,publicou,publicaram,noticiou,noticiaram,noticia,noticiam,denunciou,denunciaram,denuncia,denunciam,reportou,reportaram,revelou,revelaram,revela,alegou,alegaram,alega,alegam,estimou,estimaram,estima,estimam,calcula,calculam,calculou,avançou,avançaram,avança,refere,referem,lamentou,lamentaram,apurou,apuraram,sustenta,descreveu,reiterou,regista,registam,registra,registram,contabiliza,contabilizam,contabilizam,registou,registrou,registraram,contabilizou,contabilizaram,documentou,documentaram,reconhece,reconhecem,reconheceu,reconheceram,admite,admitem,admitiu,admitiram,insistiu,insistem,advertiu,alertou,sublinhou,salientou,destacou,lembrou,apontou,apontaram,aponta,apontam,esclareceu,prosseguiu,concluiu,testemunhou,dizia,diziam,afirmava,divulgou,divulgaram,adiantou,adiantaram,referiu,referiram,frisou,rebateu,rebateram,gritavam,gritaram,relembrou) |
      (tinha,tinham,havia,haviam,tem,têm) (dito,declarado,informado,anunciado,afirmado,indicado,explicado,acrescentado,relatado,noticiado,denunciado,revelado,estimado,reconhecido) |
      deu conta de | deram conta de | dá conta de | dão conta de | (falou,falaram,fala,falam,tinha falado,tinham falado,havia falado) (em,de) | (falava,falavam) (em,de) | (dava,davam) conta de | (apontava,apontavam) para | (elevava,elevavam) |
      (declarava,declaravam,informava,informavam,anunciava,anunciavam,afirmava,afirmavam,assegurava,asseguravam,indicava,indicavam,explicava,explicavam,acrescentava,acrescentavam,relatava,relatavam,contava,contavam,publicava,publicavam,noticiava,noticiavam,denunciava,denunciavam,reportava,reportavam,revelava,revelavam,alegava,alegavam,estimava,estimavam,calculava,calculavam,avançava,avançavam,registava,registavam,registrava,registravam,contabilizava,contabilizavam,dizia,diziam,referia,referiam,escrevia,escreviam) | deu a conhecer | (trabalha,trabalham) com | (fez,fizeram,faz) saber | (mantém,mantêm,manteve,mantiveram,mantinha) (um,o) (balanço,número) de | (elevou,elevaram,atualizou,atualizaram)`,
    ],
    [
      'confirms',
      '(confirmou,confirmaram,confirma,confirmam,verificou,verificaram,corroborou,corroboraram,constatou) | (tinha,tinham,havia,haviam) (confirmado,verificado)',
    ],
    [
      'denies',
      '(negou,negaram,nega,negam,desmentiu,desmentiram,desmente,desmentem,rejeitou,rejeitaram,rejeita,refutou,refutaram) | (tinha,tinham,havia,haviam) (negado,desmentido)',
    ],
    [
      'doubts',
      '(duvidou,duvidaram,duvida,duvidam) | pôs em (dúvida,causa) | puseram em (dúvida,causa) | põe em (dúvida,causa) | põem em (dúvida,causa) | colocou em dúvida | questionou | questionaram | não (conseguiu,conseguiram,pôde,puderam) (confirmar,verificar)',
    ],
  ],
  showing: [['says', 'mostram | mostra | sugerem | sugere | indicam | indica | apontam para | aponta para | revelam']],
  quoting: [
    [
      'says',
      `(desabafa,desabafou,desabafaram,lamenta,lamentam,exclama,exclamou,indigna - se,indignou - se,queixa - se,queixou - se,recorda,recordam,recordou,lembra,lembram,responde,respondem,respondeu,responderam,retruca,retrucou,replica,replicou,remata,rematou,atira,atirou,resume,resumiu,comenta,comentou,observa,observou,argumenta,argumentou,argumentam,defende,defendem,defendeu,defenderam,questiona,desconfia,adverte,advertem,alerta,alertam,avisa,avisam,avisou,avisaram,confessa,confessou,reclama,reclamou,reclamam,brinca,brincou,ironiza,ironizou,diz - se,prossegue,conclui,esclarece,sublinha,destaca,ressalta,ressaltou,ressaltaram,enfatiza,enfatizou,pontua,pontuou,escreve,escrevem,grita,gritava,tuitou,postou,completa,completou,considera,considerou,consideram,avalia,avaliou,reforça,reforçou)`,
    ],
  ],
  judging: [
    ['says', '(classifica,classificam,classificou,classificaram,qualifica,qualificam,qualificou,descreve,descrevem)'],
  ],
  judgedAs: 'como',
  modifier: `próxim{o} (de,do,da,dos,das,a,ao,à) | (ouvid,contactad,entrevistad,citad){o} (por,pelo,pela) | sob [condição de] anonimato | que pediu [para não ser identificado,para não ser identificada,anonimato] | presente (no local,no,na,em) | presentes (no local,no,na,em)`,
  thinking: [
    [
      'says',
      `(pede,pedem,pediu,pediram,exige,exigem,exigiu,exigiram) | (apela,apelam,apelou,apelaram) (a,ao,à,aos,às,para) | (propõe,propõem,propôs,propuseram,recomenda,recomendam,recomendou) | (considera,consideram,considerou,julga,julgam) que | (acha,acham,pensa,pensam,crê,creem) que | (quer,querem) (que,saber) | (ameaça,ameaçam,ameaçou,ameaçaram) (com,) | (recusa,recusam,recusou,recusaram) | (teme,temem,espera,esperam,acredita,acreditam,suspeita,suspeitam) | (prometeu,prometeram,promete,prometem) | (acusa,acusam)`,
    ],
  ],
  revising: [
    [
      'says',
      `(elevou,elevaram,reviu,reviram,revisou,revisaram,baixou,baixaram,reduziu,reduziram,aumentou,aumentaram,corrigiu,corrigiram,manteve,mantiveram,atualizou,actualizou,atualizaram)`,
    ],
  ],
  perData: '',
  listener:
    '(numa,em) (transmissão,mensagem,publicação) [em direto,em directo,ao vivo] [no Facebook,nas redes sociais,no Telegram,no WhatsApp] | num vídeo | à imprensa | aos jornalistas | a jornalistas | à agência [Lusa,France-Presse,AFP,Reuters,EFE,noticiosa Lusa,de notícias Lusa]',
  heSaid: [],
  goingOn: [
    ['says', 'acrescentando | adiantando | indicando | precisando | afirmando | sublinhando | explicando | dizendo'],
    ['confirms', 'confirmando'],
    ['denies', 'negando'],
  ],
  citing: 'citando | que cita | que citou | citou | cita | citado por | em referência a | com base em',
  impersonal: [
    [
      'says',
      `(foi,tem sido,é) (relatado,noticiado,informado,dito) que | (relata,noticia,informa,diz,conta) - se que | (informou,noticiou,soube) - se que | (segundo,de acordo com) (informações,informações preliminares,as primeiras informações,algumas informações,relatos,notícias,alguns relatos,relatos preliminares) | há (relatos,notícias,informações) de que | há (relatos,notícias) de | corre o boato de que`,
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
      `(anunciad,divulgad,relatad,noticiad,informad,comunicad,publicad,registad,registrad,contabilizad,avançad,apontad,fornecid,estimad,calculad,elevad,revist,atualizad,actualizad,corrigid,apurad,elaborad,feit,realizad,revelad,citad){o} | tornad{o} públic{o}`,
    ],
    ['confirms', '(confirmad,verificad,corroborad){o}'],
    ['denies', '(negad,desmentid,rejeitad,refutad,contestad){o}'],
  ],
  that: 'que | como',
  pronoun: 'ele | ela | este | esta',
  barring: 'eu | nós',
  label: 'fonte | fontes',
  aside: `também | ainda | depois | ontem | hoje | já | além disso | posteriormente | anteriormente | igualmente | se | lhe | oficialmente | por sua vez | entretanto | enquanto isso | mais tarde | antes | no entanto | finalmente | mesmo | só | apenas | inclusive`,
  voiding: 'nada | adeus | querer | a guerra | sentir - se',
  data: 'levantamento | levantamentos | apuramento | cômputo | recenseamento | dados | números | cifras | estatísticas | fonte | fontes | balanço | relatório | relatórios | comunicado | declaração | declarações | informação | informações | estimativa | estimativas | contagem | testemunho | testemunhos | documentos | carta | inquérito | estudo | rumores | boletim | lista | registos | registros | relatos | relato | nota',
  people: [
    [
      'official',
      'administrador | administradora | comandante - geral | funcionário | funcionários | cônsul | porta - voz | porta - vozes | ministro | ministra | ministros | primeiro - ministro | presidente | vice - presidente | governador | governadora | prefeito | prefeita | presidente da câmara | deputado | deputada | deputados | senador | senadora | embaixador | diplomata | diplomatas | bombeiros | socorristas | representante | representantes | secretário de estado | responsável | responsáveis | vereador | vereadora | embaixadora | secretário | secretária | autarca | chefe de estado | dirigentes',
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
      'testemunha | testemunhas | testemunha ocular | testemunhas oculares | morador | moradores | moradora | residente | residentes | habitante | habitantes | sobrevivente | sobreviventes | vizinho | vizinhos | populares | aldeões | transeuntes | trabalhadores | operários | mineiros | manifestantes | manifestante | grevistas | detidos | camponeses | vítima',
    ],
    [
      'family',
      'familiar | familiares | parente | parentes | mãe | mães | pai | irmão | irmã | esposa | viúva | marido | filho | filha | pais | família | famílias | tio',
    ],
    [
      'activist',
      'ativista | ativistas | activista | activistas | defensor dos direitos humanos | defensores dos direitos humanos | defensora dos direitos humanos | defensores de direitos humanos | advogado | advogada | advogados | militantes | organizadores',
    ],
    [
      'union',
      'sindicalista | sindicalistas | dirigente sindical | dirigentes sindicais | líder sindical | líderes sindicais | delegado sindical | activista sindical | activistas sindicais | ativista sindical | ativistas sindicais',
    ],
    ['company', 'porta - voz da empresa | gerente | diretor - geral | empregador | empresário | empresários'],
    [
      'opposition',
      'líder da oposição | líderes da oposição | deputado da oposição | dirigente da oposição | opositores | oposicionistas',
    ],
    [
      'armed-group',
      'rebelde | rebeldes | insurgentes | guerrilheiros | combatentes | jihadistas | paramilitares | separatistas | milicianos',
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
      '(agência,serviço,serviços,equipes,equipas) de (resgate,salvamento) | ministério da justiça | governo | autoridades | autoridade | ministério | prefeitura | câmara municipal | presidência | parlamento | congresso | administração | dados oficiais | números oficiais | cifras oficiais | balanço oficial | fonte oficial | fontes oficiais | fontes governamentais | fonte governamental | estatísticas oficiais | comunicado oficial | nota oficial | versão oficial | proteção civil | protecção civil | defesa civil | serviços de emergência | corpo de bombeiros | embaixada | comissão de inquérito | regime | estado | kremlin | junta',
    ],
    [
      'official/prosecutor',
      'ministério público | procuradoria | procuradoria - geral | procuradoria - geral da república | promotoria',
    ],
    [
      'official/police',
      'polícia | polícia militar | polícia civil | polícia federal | pm | psp | gnr | ministério do interior | forças de segurança | forças da ordem | guarda nacional | fontes policiais | fonte policial | fontes de segurança | secretaria de segurança | secretaria da segurança pública | secretaria de segurança pública | polícia judiciária',
    ],
    [
      'official/health',
      'ministério da saúde | secretaria de saúde | secretaria da saúde | direção - geral da saúde | autoridades de saúde',
    ],
    [
      'official/military',
      'exército | forças armadas | ministério da defesa | marinha | fontes militares | fonte militar | estado - maior',
    ],
    ['court', 'tribunal | tribunais | supremo tribunal | justiça'],
    [
      'intergovernmental',
      'onu | nações unidas | osce | união europeia | ue | união africana | conselho da europa | unicef | acnur | oms | organização mundial da saúde | oea | nato | otan | tribunal penal internacional | cplp | oim',
    ],
    [
      'medical',
      'serviço de ambulâncias | serviços de ambulâncias | hospital | hospitais | clínica | necrotério | morgue | iml | instituto médico legal | inem | samu',
    ],
    [
      'union',
      'sindicato | sindicatos | central sindical | federação sindical | confederação sindical | federação de sindicatos | cgtp | cut | comissão de trabalhadores',
    ],
    [
      'company',
      'empresa | companhia | direção da empresa | mineradora | petrolífera | petroleira | subsidiária | administração da empresa | concessionária',
    ],
    [
      'ngo',
      'human rights watch | amnistia internacional | anistia internacional | amnistia | anistia | cruz vermelha | crescente vermelho | médicos sem fronteiras | ong | ongs | organização de direitos humanos | organizações de direitos humanos | grupo de direitos humanos | observatório | observatório sírio de direitos humanos | repórteres sem fronteiras | organização não governamental | coletivo | fundação | associação | comissão pastoral da terra | sociedade civil',
    ],
    ['opposition', 'oposição | partido da oposição | partidos da oposição | partido de oposição'],
    [
      'armed-group',
      'al shabaab | al - shabaab | al shabab | boko haram | al qaeda | al - qaeda | hezbollah | hamas | grupo (islamista,jihadista,terrorista,extremista) | guerrilha | grupo armado | grupos armados | talibãs | talibã | estado islâmico | grupo rebelde | milícia | milícias',
    ],
    [
      'media',
      'mídia | media | meios de comunicação | imprensa | jornal | jornais | diário | agência | agências | agência de notícias | agência lusa | lusa | televisão | televisão estatal | canal | emissora | rádio | site | portal | reuters | afp | efe | bbc | agência brasil | revista | imprensa local | mídia local | kommersant | jornal da oposição',
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
  ],
}
