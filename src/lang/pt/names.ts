import type { NameTable } from '../name-table.ts'

export const names: NameTable = {
  titles: `corpo de | morte de | assassinato de | assassínio de | homicídio de | prisão do activista | detenção de | julgamento de | funeral de | filho de | filha de | irmão de | viúva de | mulher de | esposa de | [ex -,vice -] (presidente,presidenta,ministro,ministra,primeiro - ministro,primeira - ministra,governador,governadora,prefeito,prefeita,deputado,deputada,senador,senadora,diretor,diretora,director,directora,chefe,líder,secretário,secretária,embaixador,embaixadora) | procurador [- geral] | procuradora [- geral] | procurador - geral da República | chefe (de Estado,de governo,da polícia) | secretário - geral | diretor - geral | porta - voz |
    ministro (da Saúde,da Defesa,da Justiça,das Finanças,da Fazenda,do Interior,dos Negócios Estrangeiros,das Relações Exteriores,da Administração Interna,do Trabalho) |
    [o,a] (activista,ativista,militante,dirigente,líder,advogado,advogada) (sindical,estudantil,comunitário,comunitária,ambiental,social) | activista | ativista | militante | sindicalista | dirigente | advogado | advogada | jornalista | repórter | correspondente | blogueiro | blogueira | bloguista | fotógrafo | fotógrafa | editor | editora | escritor | escritora | poeta | cantor | cantora | ator | atriz | actor | actriz | juiz | juíza | desembargador | promotor | promotora | delegado | delegada | médico | médica | doutor | doutora | dr | dra | professor | professora | enfermeiro | enfermeira | estudante | operário | operária | trabalhador | mineiro | motorista | engenheiro | engenheira | economista | especialista | pesquisador | pesquisadora | investigador | historiador | sociólogo | politólogo | cientista político | etnógrafo | analista |
    sr | sra | senhor | senhora | dom | dona | padre | irmã | frei | bispo | arcebispo | cardeal | papa | pastor | imã | xeque | aiatolá | rei | rainha | príncipe | princesa | imperador | sultão | emir | general | coronel | tenente | tenente - coronel | major | capitão | sargento | soldado | almirante | comandante | comissário | inspetor | inspector | marechal | vereador | vereadora | parlamentar | político | opositor | opositora | oposicionista | empresário | empresária | fundador | fundadora | esposa | esposo | marido | mulher | filho | filha | irmão | mãe | viúva | tio | chamado | chamada | de nome | testemunha | morador | moradora | bilionário`,
  titlesInflected: '',
  institutions: `(ministério,Ministério) (Público,da Saúde,da Defesa,da Justiça,das Finanças,da Fazenda,do Interior,dos Negócios Estrangeiros,das Relações Exteriores,da Administração Interna,do Trabalho,da Educação) | Procuradoria [- Geral] [da República] | gabinete do procurador [- geral] | Nações Unidas | ONU | União (Europeia,Africana) | Cruz Vermelha | Crescente Vermelho | Conselho de Segurança | Supremo Tribunal Federal | STF | Supremo Tribunal | Tribunal (Constitucional,Penal Internacional) | Assembleia (da República,Nacional) | Câmara dos Deputados | Senado [Federal] | Congresso Nacional | Polícia (Federal,Civil,Militar,Judiciária,Rodoviária Federal) | Guarda Nacional Republicana | PSP | GNR | Corpo de Bombeiros | Defesa Civil | Banco (Mundial,Central) | Fundo Monetário Internacional | FMI | OMS | Organização Mundial da Saúde | NATO | OTAN | Amnistia Internacional | Anistia Internacional | Human Rights Watch | Médicos sem Fronteiras | Repórteres sem Fronteiras | Casa Branca | Kremlin | Pentágono | Planalto | Interpol | Reuters | Lusa | Agência Brasil | Agência Lusa | France - Presse`,
  organizationHeads:
    'company | corporation | bank | group | agency | ministry | press | watch | foundation | network | international | ministério | gabinete | agência | comité | comitê | comissão | conselho | tribunal | banco | universidade | faculdade | colégio | instituto | companhia | empresa | grupo | união | federação | confederação | associação | organização | fundação | fundo | liga | aliança | coligação | frente | movimento | partido | congresso | parlamento | senado | assembleia | autoridade | administração | serviço | rede | centro | hospital | clínica | missão | exército | forças | clube | sindicato | observatório | secretaria | secretariado | academia | câmara de comércio | embaixada | central',
  organizationCues:
    'empresa | empresas | companhia | companhias | sociedade | grupo | filial | subsidiária | jornal | diário | semanário | revista | site | sítio | portal | emissora | rádio | canal | agência | agência de notícias | partido | movimento | sindicato | organização | ong | fábrica | usina | banco | operadora | consórcio | fundação | marca | petrolífera | petroleira | mineradora | construtora | gigante | milícia | companhia cazaque',
  legalForms: 's . a . | s / a | sa | ltda | lda | eireli | llc | llp | ltd | inc | jsc | plc | gmbh',
  links: 'de | do | da | dos | das | para | para a | para o | para os | pela | pelos',
  places: [
    [
      'settlement',
      'cidade | cidade de | cidade do | cidade da | capital | vila de | aldeia de | povoado de | localidade de | município de | porto (do,da) | freguesia de | concelho de | bairro de | bairro da | bairro do | subúrbio de | porto de | favela da | favela do | comunidade de',
    ],
    [
      'area',
      'região | região de | região do | região da | província de | província da | província do | distrito de | estado de | estado do | estado da | departamento de | condado de | ilha de | ilha da | península de | república de | república da | vale do | vale de | bacia de | bacia do | território de | oblast de',
    ],
    [
      'site',
      'rua | rua de | avenida | praça | praça de | praça da | rio | lago | mar | monte | deserto de | aeroporto de | estação de | campo de | campo petrolífero de | jazida de | mina (de,da,do) | prisão (de,da,do) | presídio [de,do,da] | penitenciária [de,do,da] | cadeia (de,do,da) | complexo (penitenciário,prisional) (de,do,da) | (estádio,túnel,cemitério,mercado) (de,do,da) | (praia,pedreira,serra,represa,lagoa) (de,da,do) | quartel (de,do,da) | ponte de | golfo de | estreito de | baía de | floresta de | parque de | barragem de | estrada de',
    ],
  ],
  placePrepositions:
    'em | no | na | nos | nas | perto de | perto do | perto da | próximo a | próximo de | fora de | ao redor de | arredores de | a norte de | a sul de | ao norte de | ao sul de | a leste de | a oeste de | centro de | ruas de | moradores de | habitantes de | trabalhadores de | interior de',
  aliases:
    'antiga | antigo | antigamente | anteriormente | ex - | atual | actual | atualmente | actualmente | hoje | agora | até | antes | também conhecido como | também conhecida como | conhecido como | conhecida como | aliás | vulgo | rebatizado | rebatizada',
  particles: 'de | da | do | das | dos | del | di | van | von | der | bin | ibn | al | el | la | ben',
  givenNames: `José | João | António | Antônio | Francisco | Carlos | Paulo | Pedro | Lucas | Luiz | Luís | Marcos | Manuel | Miguel | Jorge | Rui | Nuno | Tiago | Ricardo | Fernando | Eduardo | Rafael | Daniel | Gabriel | Bruno | Sérgio | Maria | Ana | Mariana | Joana | Catarina | Teresa | Isabel | Helena | Natália | Cláudia | Patrícia | Fernanda | Juliana | Marielle | Dilma | Jair | Michel | Mohammed | Mohamed | Ahmed | Ali | Hassan | Omar | Ibrahim | John | James | David | Michael | Robert | William | Thomas | Peter | Vladimir | Dmitri | Sergei | Alexandre | Andrei | Ivan | Nikolai | Mikhail | Olga | Irina | Yuri | Viktor | Oleg | Igor | Lev | Juan | Luis | Jean | Pierre |
      Adão | Adelino | Adriana | Adriano | Afonso | Alberto | Alice | Aline | Amanda | Amélia | Anabela | André | Andréa | Andreia | Ângela | Ângelo | Aníbal | Antônia | Antónia | Armando | Armindo | Arnaldo | Artur | Augusto | Aurélio | Beatriz | Benedito | Benjamim | Bernardo | Bianca | Cecília | Célia | Celso | César | Cícero | Cláudio | Cleide | Cristiano | Cristina | Custódio | Daiane | Damião | Daniela | Danilo | Débora | Deolinda | Diego | Dinis | Diogo | Domingas | Duarte | Edna | Edson | Eduarda | Elaine | Eliane | Elias | Elisa | Elisabete | Ermelinda | Ernesto | Ester | Eugénio | Eugênio | Eurico | Eusébio | Evaristo | Fabiana | Fabiano | Fábio | Fátima | Felipe | Fernão | Filipa | Filipe | Flávia | Flávio | Gilberto | Gilson | Gisele | Gonçalo | Guilherme | Gustavo | Heitor | Hélder | Hélio | Henrique | Hermenegildo | Hugo | Humberto | Idalina | Inácio | Inês | Ivone | Jacinto | Jaime | Janaína | Januário | Jéssica | Joaquim | Joaquina | Joel | Jonas | Josefa | Josué | Júlia | Júlio | Karina | Larissa | Laura | Laurinda | Leandro | Leonardo | Leonor | Letícia | Lídia | Lúcia | Luciana | Luciano | Lúcio | Luísa | Luiza | Madalena | Márcia | Márcio | Marco | Margarida | Mário | Marisa | Marlene | Marta | Mateus | Matilde | Maurício | Mauro | Miriam | Moisés | Mónica | Mônica | Nádia | Natacha | Nélson | Nelson | Neusa | Osvaldo | Otávio | Palmira | Paula | Priscila | Rafaela | Raimundo | Raquel | Raul | Regina | Reginaldo | Renata | Renato | Roberta | Roberto | Rodrigo | Rogério | Ronaldo | Rosana | Rosângela | Rúben | Sandra | Sebastião | Severino | Sílvia | Sílvio | Simão | Simone | Solange | Sónia | Sônia | Susana | Tânia | Tatiana | Telma | Telmo | Thiago | Tomás | Valdir | Valéria | Vanessa | Vânia | Vasco | Vera | Verónica | Vicente | Virgílio | Vítor | Vitor | Viviane | Wagner | Wilson | Xavier | Zacarias | Zélia | Zulmira | Amina | Salimo | Abdul | Issufo | Momade`,
  sayings:
    'disse | afirmou | declarou | informou | acrescentou | anunciou | explicou | adiantou | revelou | sublinhou | destacou | garantiu | admitiu | contou | lembrou | diz | afirma | declara | , que',
  noNames: `Zona [Norte,Sul,Leste,Oeste] | janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | segunda | terça | quarta | quinta | sexta | segunda - feira | terça - feira | quarta - feira | quinta - feira | sexta - feira | sábado | domingo | Deus | Alá | Internet | Natal e | Páscoa | Ramadão | Ramadã | Estado | Constituição | Código Penal | Código do Trabalho | Norte | Sul | Leste | Oeste | Ocidente | Nordeste | GMT | TV | SMS | ONG | PIB | HIV | Covid | Covid - 19 | Molotov | cocktails Molotov | coquetéis Molotov | Foto | Vídeo | Fonte | Artigo | Terra | República | Segunda Guerra Mundial | Bíblia | Corão | eurasianismo | UTI | UCI | CTI | UPA | IML | Facebook | Twitter | Instagram | WhatsApp | Telegram | YouTube | TikTok`,
  openers: `o | a | os | as | um | uma | em | no | na | de | do | da | e | ele | ela | eles | elas | nós | eu | este | esta | estes | estas | esse | essa | seu | sua | mas | pois | porque | segundo | após | depois | antes | durante | desde | quando | se | como | para | por | com | sem | sob | sobre | vários | várias | cerca | nenhum | todos | todas | dois | duas | três | agora | também | já | não | ao | aos | à | às | pelo | pela | apelamos | destacados`,
  demonyms: `afeg{ão} | (african,american,angolan,argentin,australian,bolivian,brasileir,chilen,colombian,corean,cuban,egípci,equatorian,filipin,georgian,greg,haitian,indian,indonési,iranian,iraquian,italian,mexican,moçambican,nigerian,norte - american,palestin,palestinian,paraguai,peruan,polac,quenian,rus,soviétic,suec,suíç,sul - african,sul - corean,sul - american,turc,ucranian,uruguai,venezuelan,tunisin,argelin,britânic,marroquin){o} | síri{o} |
    alem{ão} | (portugu,franc,ingl,irland,escoc,holand,japon,chin,senegal,congol,camaron,sudan,liban,finland,noruegu,dinamarqu,tailand,polon){ês} | (israelita,israelense,belga,iemenita,canadiano,canadiana,canadense,cazaque,timorense,guineense,marfinense,saudita,árabe,norte - coreano,cabo - verdiano,cabo - verdiana,espanhola)[s] | espanhol | espanhóis | europe(u,us,ia,ias)`,
  countries: [
    ['US', 'EUA | Estados Unidos da América | América'],
    ['GB', 'Grã - Bretanha | Inglaterra'],
    ['KZ', 'Casaquistão | Cazaquistão | República do Cazaquistão'],
    ['RU', 'Federação Russa | Federação da Rússia'],
    ['CD', 'República Democrática do Congo'],
    ['CZ', 'República Checa | República Tcheca'],
    ['IR', 'Irão | Irã'],
    ['KE', 'Quénia | Quênia'],
    ['PL', 'Polónia | Polônia'],
    ['RO', 'Roménia | Romênia'],
    ['UA', 'Ucrânia'],
    ['VN', 'Vietname | Vietnã'],
    ['PS', 'Palestina'],
    ['NL', 'Holanda'],
    ['YE', 'Iémen | Iêmen'],
    ['LV', 'Letónia | Letônia'],
    ['UZ', 'Uzbequistão | Usbequistão'],
    ['KG', 'Quirguistão | Quirguizistão'],
  ],
  surnameEndings:
    'ov | ova | ev | eva | yev | yeva | ayev | sky | ski | skaya | enko | chuk | ian | shvili | dze | oglu | escu | ić | vić | sson | sen | bayev | bayeva | zadeh | eira | inho',
  personCases: [],
  placeCases: [],
  foreignEndings: '',
  foreignLetters: '',
  articles: [],
  ties: [],
  verbPrefixes: [],
}
