import type { Group, Thing } from '../fate-table.ts'

export const people: readonly Group[] = [
  {
    status: null,
    one: 'pessoa | homem | mulher | indivíduo | cidadão | cidadã | ser humano | adulto | adulta | jovem | rapaz | rapariga | idoso | idosa | estrangeiro | estrangeira | sobrevivente | participante | assaltante | criminoso | bandido | traficante | paciente | doente | utente | reformado | reformada | aposentado | aposentada | pensionista | desempregado | cliente | membro | elemento | deputado | deputada | vereador | vereadora | autarca | prefeito | ministro | ministra | juiz | juíza | procurador | empresário | empresária | marinheiro | atleta | artista | cantor | cantora | músico | pastor | missionário | missionária | religiosa | candidato | candidata | dirigente | engenheiro | engenheira | cientista | sem - abrigo | sem - teto | sem - terra | primeiro - ministro | primeira - ministra | governador | governadora | secretário de estado | embaixador | embaixadora | cônsul | presidente | vice - presidente | administrador | administradora | chefe | parente | familiar | irmão | irmã | grávida | gestante | sexagenário | sexagenária | septuagenário | septuagenária | octogenário | octogenária | nonagenário | nonagenária | quinquagenário | sargento | tenente | capitão | dono | dona | sócio | sócia | patrão | patroa | zelador | zeladora | síndico | síndica | curandeiro | curandeira | sapateiro | alfaiate | costureira | serralheiro | ferreiro | tesoureiro | escritor | escritora | poeta | empreiteiro | líder local | régulo | soba | sacerdote | catequista | imã | crente | fiel | eleitor | eleitora | político | política',
    many: 'pessoas | homens | mulheres | indivíduos | cidadãos | cidadãs | seres humanos | adultos | gente | jovens | rapazes | raparigas | idosos | idosas | estrangeiros | sobreviventes | voluntários | participantes | assaltantes | criminosos | bandidos | traficantes | pacientes | doentes | utentes | vidas | reformados | reformadas | aposentados | aposentadas | pensionistas | desempregados | clientes | casais | membros | elementos | deputados | deputadas | vereadores | autarcas | prefeitos | ministros | juízes | procuradores | empresários | marinheiros | atletas | artistas | músicos | pastores | missionários | missionárias | religiosos | religiosas | candidatos | dirigentes | engenheiros | cientistas | sem - abrigo | sem - teto | parentes | familiares | irmãos | irmãs | alpinistas | montanhistas | excursionistas | mergulhadores | piratas | foliões | sexagenários | septuagenários | octogenários | sargentos | tenentes | capitães | donos | sócios | patrões | zeladores | síndicos | curandeiros | sapateiros | alfaiates | costureiras | serralheiros | ferreiros | escritores | escritoras | poetas | empreiteiros | líderes locais | régulos | sobas | sacerdotes | catequistas | imãs | crentes | eleitores | políticos | agregados familiares | muçulmanos | cristãos | palestinianos | palestinos | israelitas | israelenses | sírios | libaneses | iraquianos | iranianos | afegãos | iemenitas | curdos | ucranianos | russos | portugueses | brasileiros | angolanos | moçambicanos | guineenses | cabo - verdianos | timorenses | são - tomenses | venezuelanos | haitianos | cubanos | colombianos | mexicanos | bolivianos | argentinos | espanhóis | franceses | italianos | alemães | britânicos | norte - americanos | americanos | chineses | indianos | paquistaneses | nepaleses | bengalis | filipinos | nigerianos | congoleses | sudaneses | etíopes | somalis | marroquinos | argelinos | egípcios | tunisinos | rohingya | cazaques | quenianos | sul - africanos',
  },
  {
    status: null,
    one: 'ex - (ministro,ministra,primeiro - ministro,presidente,vice - presidente,governador,governadora,prefeito,prefeita,autarca,deputado,deputada,senador,senadora,vereador,vereadora,secretário,secretária,diretor,diretora,director,directora,administrador,administradora,policial,polícia,militar,soldado,combatente,juiz,juíza,procurador,procuradora,comandante,general,coronel,chefe,funcionário,funcionária,trabalhador,trabalhadora,dirigente,embaixador,jogador,futebolista,preso,recluso,detento,presidiário,aluno,aluna)',
    many: 'ex - (ministros,presidentes,governadores,prefeitos,autarcas,deputados,senadores,vereadores,secretários,diretores,directores,administradores,policiais,polícias,militares,soldados,combatentes,guerrilheiros,juízes,comandantes,generais,funcionários,trabalhadores,dirigentes,jogadores,presos,reclusos,detentos,alunos)',
  },
  {
    status: 'athlete',
    one: 'jogador | jogadora | futebolista | goleiro | atacante de futebol',
    many: 'jogadores | jogadoras | futebolistas | goleiros',
  },
  {
    status: 'civilian',
    two: '[um] casal [de] | dupla',
    one: 'mãe | pai | avó | avô | tia | tio | primo | prima | sobrinho | sobrinha | neto | neta | sogra | sogro | cunhado | cunhada | padrasto | madrasta | enteado | enteada | ex - mulher | ex - companheira | ex - companheiro | ex - namorada | ex - namorado | noiva | noivo | vizinho | vizinha | civil | morador | moradora | residente | aldeão | aldeã | transeunte | peão | pedestre | passageiro | passageira | turista | peregrino | peregrina | migrante | imigrante | refugiado | refugiada | agricultor | agricultora | camponês | camponesa | motorista | garupa | carona | caroneiro | condutor | condutora | motociclista | ciclista | pescador | pescadora | indígena | comerciante | vendedor | vendedora | taxista | padre | freira | bispo | banhista | tripulante | quilombola | ribeirinho | garimpeiro | dona de casa | adepto | torcedor | espetador | dançarino | dançarina | diarista | mototaxista | guarda - costas | segurança | esposa | esposo | marido | namorada | namorado | companheira | ex - marido | acompanhante | mergulhador | nadador | alpinista | montanhista | caminhante | caçador | pecuarista | fazendeiro | colono | posseiro | morador de rua | mendigo | vendedor ambulante | lojista | inquilino | proprietário | hóspede | espectador | veraneante | náufrago | motoqueiro | automobilista | romeiro | visitante | excursionista',
    many: 'civis | primos | primas | sobrinhos | sobrinhas | mães | avós | netos | gémeos | gêmeos | grávidas | gestantes | moradores | moradoras | residentes | aldeões | aldeãos | transeuntes | peões | pedestres | passageiros | passageiras | ocupantes | turistas | peregrinos | fiéis | migrantes | imigrantes | refugiados | refugiadas | famílias | agricultores | camponeses | camponesas | populares | motoristas | condutores | motociclistas | ciclistas | pescadores | indígenas | comerciantes | vendedores | vendedoras | vendedores ambulantes | taxistas | mototaxistas | padres | freiras | banhistas | tripulantes | pilotos | quilombolas | ribeirinhos | garimpeiros | adeptos | torcedores | vizinhos | requerentes de asilo | romeiros | sem - terra | posseiros | nadadores | caminhantes | caçadores | pecuaristas | fazendeiros | colonos | moradores de rua | mendigos | lojistas | inquilinos | proprietários | hóspedes | espectadores | veraneantes | náufragos | motoqueiros | automobilistas | donas de casa | visitantes',
  },
  {
    status: 'child',
    one: 'criança | menino | menina | menor | menor de idade | adolescente | bebé | bebê | recém - nascido | aluno | aluna | filho | filha | miúdo | miúda',
    many: 'crianças | meninos | meninas | menores | menores de idade | adolescentes | bebés | bebês | recém - nascidos | alunos | alunas | filhos | filhas | miúdos | miúdas',
  },
  {
    status: 'police',
    one: 'polícia | policial | agente | (agente,elemento,militar) (da polícia,da autoridade,da psp,da gnr,policial,da ordem) | guarda | guarda prisional | guarda municipal | policial (militar,civil,federal,rodoviário,penal) | polícia de intervenção | PM | delegado de polícia | investigador da polícia | carcereiro | agente penitenciário | patrulheiro',
    many: 'polícias | policiais | agentes | (agentes,elementos,militares,efetivos,efectivos,membros) (da polícia,da autoridade,da psp,da gnr,policiais,da ordem,das forças de segurança,das forças policiais,da polícia nacional) | guardas | guardas prisionais | guardas municipais | policiais (militares,civis,federais,rodoviários,penais) | polícias militares | PMs | gendarmes | inspetores da polícia | carcereiros | agentes penitenciários | patrulheiros',
  },
  {
    status: 'military',
    one: 'soldado | (soldado,cabo,sargento,tenente,capitão,major,coronel,oficial) (da,do) (pm,polícia militar,corpo de bombeiros,exército) | militar | fuzileiro | recruta | (oficial,sargento,cabo) (do exército,da marinha,das forças armadas) | general | coronel | capacete azul | paraquedista | elemento das forças armadas',
    many: 'soldados | militares | fuzileiros | fuzileiros navais | recrutas | (oficiais,sargentos,elementos,membros) (do exército,da marinha,das forças armadas) | tropas | capacetes azuis | paraquedistas | generais | coronéis | efetivos militares | efectivos militares',
  },
  {
    status: 'protester',
    one: 'manifestante',
    many: 'manifestantes | apoiantes | apoiadores | simpatizantes',
  },
  {
    status: 'worker',
    one: 'trabalhador | trabalhadora | (trabalhador,trabalhadora) (rural,da construção civil,agrícola,portuário) | operário | operária | funcionário | funcionária | funcionário público | funcionária pública | empregado | empregada | empregada doméstica | mineiro | jornalista | professor | professora | docente | médico | médica | enfermeiro | enfermeira | advogado | advogada | sindicalista | repórter | bancário | camionista | caminhoneiro | servidor público | pedreiro | estivador | repórter fotográfico | trabalhador humanitário | colega | segurança privado | vigilante | motorista de ônibus | lenhador | garçom | empregado de mesa | cozinheiro | padeiro | cabeleireiro | operador de caixa | entregador | estafeta | carteiro | eletricista | canalizador | encanador | soldador | carpinteiro | pintor | arquiteto | piloto | copiloto | comissária de bordo | farmacêutico | dentista | cirurgião | veterinário | psicólogo | tradutor | intérprete | correspondente | radialista | blogueiro | cineasta | cinegrafista | senador | magistrado | notário | banqueiro | contabilista | secretário | secretária | diretor | diretora | gerente | boia-fria | lavrador | cortador de cana | seringueiro | metalúrgico | siderúrgico | ferroviário | portuário | maquinista | aprendiz | estagiário | babá | monge | bailarino | ator | guarda florestal | brigadista | paramédico | nadador-salvador | salva-vidas | voluntário | vigia | porteiro | faxineira | director | directora | inspector | inspectora | actor | arquitecto | electricista | técnico | técnica | servente | capataz | motoboy | frentista | feirante | zungueira | ambulante | catador | operacional | bombeiro | bombeira | socorrista',
    many: 'trabalhadores | temporários | terceirizados | precários | trabalhadoras | trabalhadores (rurais,da construção civil,agrícolas,portuários,humanitários,da saúde) | operários | operárias | funcionários | funcionárias | funcionários públicos | empregados | empregadas | mineiros | jornalistas | professores | professoras | docentes | médicos | médicas | enfermeiros | enfermeiras | advogados | advogadas | sindicalistas | repórteres | petroleiros | estivadores | bancários | metalúrgicos | servidores | servidores públicos | caminhoneiros | camionistas | ferroviários | rodoviários | portuários | maquinistas | pedreiros | garis | carteiros | profissionais (de saúde,da saúde,da educação,de imprensa) | funcionários e trabalhadores | colaboradores | colegas | companheiros | companheiras | camaradas | assalariados | tecelões | cortadores de cana | boias - frias | vigilantes | seguranças | motoristas de ônibus | lenhadores | garçons | cozinheiros | padeiros | cabeleireiros | entregadores | estafetas | eletricistas | canalizadores | encanadores | soldadores | carpinteiros | pintores | arquitetos | copilotos | comissárias de bordo | farmacêuticos | dentistas | cirurgiões | veterinários | psicólogos | tradutores | intérpretes | correspondentes | editores | radialistas | blogueiros | cineastas | cinegrafistas | senadores | juízas | magistrados | notários | banqueiros | contabilistas | secretários | secretárias | diretores | diretoras | gerentes | lavradores | seringueiros | siderúrgicos | aprendizes | estagiários | empregadas domésticas | babás | bispos | monges | bailarinos | cantores | atores | guardas florestais | brigadistas | paramédicos | nadadores-salvadores | salva-vidas | vigias | porteiros | faxineiras | directores | directoras | inspectores | actores | arquitectos | electricistas | técnicos | técnicas | serventes | motoboys | frentistas | feirantes | zungueiras | ambulantes | catadores | operacionais | bombeiros | socorristas',
  },
  {
    status: 'activist',
    one: '(activista,ativista) [sindical,política,político,ambiental,social,cívico,cívica] | militante | opositor | opositora | oposicionista | dirigente sindical | líder sindical | líder comunitário | líder comunitária | líder indígena | (defensor,defensora) (dos,de) direitos humanos | ambientalista',
    many: '(activistas,ativistas) [sindicais,políticos,ambientais,sociais,cívicos] | militantes | opositores | oposicionistas | (dirigentes,líderes) sindicais | líderes comunitários | líderes indígenas | (defensores,defensoras) (dos,de) direitos humanos | ambientalistas',
  },
  {
    status: 'detainee',
    one: 'mandante | autor [material,moral] do crime | coautor | cúmplice | comparsa | foragido | foragida | homicida | agressor | agressora | sequestrador | raptor | ladrão | golpista | burlão | infrator | infratora | prisioneiro | prisioneira | prisioneiro político | preso político | presa política | recluso | reclusa | detento | detenta | refém | arguido | arguida | réu | ré | suspeito | suspeita | acusado | presidiário | evadido | fugitivo | apenado | custodiado | interno',
    many: 'mandantes | cúmplices | comparsas | foragidos | homicidas | agressores | sequestradores | raptores | ladrões | golpistas | burlões | infratores | prisioneiros | prisioneiras | prisioneiros políticos | prisioneiros de guerra | presos políticos | presas políticas | reclusos | reclusas | detentos | detentas | reféns | arguidos | arguidas | réus | suspeitos | suspeitas | acusados | presidiários | evadidos | fugitivos | apenados | custodiados | internos',
  },
  {
    status: 'student',
    one: 'estudante | universitário | universitária',
    many: 'estudantes | universitários | universitárias',
  },
  {
    status: 'combatant',
    one: 'atacante | rebelde | combatente | terrorista | insurgente | atirador | miliciano | pistoleiro | jihadista | guerrilheiro | guerrilheira | homem armado | bombista | bombista suicida | extremista | paramilitar | mercenário',
    many: 'atacantes | amotinados | rebeldes | combatentes | terroristas | insurgentes | atiradores | milicianos | pistoleiros | jihadistas | guerrilheiros | homens armados | bombistas | bombistas suicidas | extremistas | paramilitares | mercenários',
  },
]

export const things: readonly Thing[] = [
  {
    thing: 'building',
    one: 'edifício | prédio | casa | loja | escola | hospital | igreja | mesquita | hotel | habitação | residência | moradia | barraco | palhota | armazém | fábrica | esquadra | delegacia | apartamento | templo | supermercado | posto de saúde | centro de saúde | mercado | galpão | agência bancária',
    many: 'edifícios | prédios | casas | lojas | escolas | hospitais | igrejas | mesquitas | hotéis | habitações | bancos | agências bancárias | residências | imóveis | moradias | barracos | palhotas | armazéns | fábricas | esquadras | delegacias | apartamentos | templos | supermercados | postos de saúde | centros de saúde | farmácias | barracas | estabelecimentos comerciais | estabelecimentos | salas de aula | galpões | construções | unidades sanitárias',
  },
  {
    thing: 'vehicle',
    one: 'carro | veículo | autocarro | ônibus | machimbombo | camião | caminhão | ambulância | viatura | mota | moto | motocicleta | automóvel | comboio | trem | barco | navio | embarcação | avião | helicóptero | blindado | carrinha',
    many: 'carros | veículos | autocarros | ônibus | machimbombos | camiões | caminhões | ambulâncias | viaturas | motas | motos | motocicletas | motorizadas | automóveis | comboios | trens | barcos | navios | embarcações | canoas | aviões | aeronaves | helicópteros | blindados | tanques | carrinhas',
  },
  {
    thing: 'animal',
    one: 'filhote | cria | leão | leoa | leopardo | tigre | onça | hiena | urso | lobo | raposa | javali | crocodilo | jacaré | cobra | serpente | hipopótamo | búfalo | girafa | zebra | veado | touro | burro | cabra | cabrito | cordeiro | tubarão | foca | pato | peru | frango | pombo | papagaio | arara | tamanduá | capivara',
    many: 'filhotes | crias | leões | leoas | leopardos | tigres | onças | hienas | ursos | lobos | raposas | javalis | crocodilos | jacarés | cobras | serpentes | hipopótamos | búfalos | girafas | zebras | veados | touros | burros | cabras | cabritos | cordeiros | tubarões | focas | patos | perus | frangos | pombos | papagaios | araras | tamanduás | capivaras',
  },
  { thing: 'job', one: 'posto de trabalho', many: 'postos de trabalho | empregos | vagas de trabalho' },
]
