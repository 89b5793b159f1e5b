import type { NameTable } from '../name-table.ts'

export const names: NameTable = {
  titles: `corps de | mort de | meurtre de | assassinat de | arrestation de | procès de | obsèques de | fils de | fille de | frère de | veuve de | épouse de | [ancien,ancienne,vice,ex] [-] (président,présidente,ministre,premier ministre,première ministre,premier - ministre,maire,gouverneur,gouverneure,directeur,directrice,secrétaire,porte - parole,chef,ambassadeur,ambassadrice,procureur,procureure,député,députée,sénateur,sénatrice,préfet,préfète) | procureur (général,de la République) | procureure générale | chef (de l ' État,du gouvernement,de la police,de la diplomatie) | secrétaire (général,générale,d ' État) | directeur général | directrice générale | garde des Sceaux |
    ministre (de l ' Intérieur,des Affaires étrangères,de la Défense,de la Santé,du Travail,des Finances,de la Justice,de l ' Énergie) |
    [militant,militante,avocat,avocate] (syndical,syndicale,syndicaliste) | militant | militante | militant des droits de l ' homme | militante des droits de l ' homme | activiste | opposant | opposante | avocat | avocate | journaliste | éditeur | éditrice | reporter | correspondant | correspondante | blogueur | blogueuse | photographe | rédacteur | écrivain | écrivaine | poète | chanteur | chanteuse | acteur | actrice | footballeur | juge | magistrat | docteur | dr | professeur | professeure | infirmière | infirmier | médecin | étudiant | étudiante | ouvrier | ouvrière | mineur | chauffeur | ingénieur | économiste | expert | chercheur | chercheuse | historien | historienne | politologue | sociologue | analyste |
    m . | mm . | mme | mlle | monsieur | madame | maître | me | mgr | père | sœur | abbé | imam | cheikh | ayatollah | rabbin | évêque | archevêque | cardinal | pape | roi | reine | prince | princesse | empereur | sultan | émir | général | colonel | lieutenant | lieutenant - colonel | major | capitaine | sergent | adjudant | amiral | commandant | commissaire | inspecteur | gendarme | policier | soldat | maréchal | leader | dirigeant | dirigeante | responsable | élu | représentant | représentante | homme d ' affaires | homme politique | femme politique | fondateur | fondatrice | épouse | époux | fils | fille | frère | mère | veuve | oncle | nommé | nommée | dénommé | prénommé | témoin | habitant | habitante`,
  titlesInflected: '',
  institutions: `parquet [général,de Paris] | ministère (public,de l ' Intérieur,des Affaires étrangères,de la Défense,de la Santé,du Travail,des Finances,de la Justice,de l ' Énergie,de l ' Éducation) | bureau du procureur [général] | Nations unies | ONU | Union (européenne,africaine) | Croix - Rouge | Croissant - Rouge | Comité international de la Croix - Rouge | CICR | Conseil de sécurité | Conseil constitutionnel | Conseil d ' État | Cour (suprême,constitutionnelle,pénale internationale) | Cour européenne des droits de l ' homme | Assemblée nationale | Parlement européen | Commission européenne | Banque (mondiale,centrale) | Fonds monétaire international | FMI | OMS | Organisation mondiale de la santé | OTAN | OSCE | Amnesty International | Amnesty | Human Rights Watch | Médecins sans frontières | Reporters sans frontières | Ligue des droits de l ' homme | Fédération internationale des droits de l ' homme | Maison Blanche | Maison - Blanche | Kremlin | Pentagone | Élysée | Quai d ' Orsay | Interpol | Reuters | Agence France - Presse | AFP | Associated Press`,
  organizationHeads:
    'company | corporation | bank | group | agency | ministry | press | watch | foundation | network | international | ministère | bureau | agence | comité | commission | conseil | cour | tribunal | banque | université | collège | institut | compagnie | société | groupe | union | fédération | confédération | association | organisation | fondation | fonds | ligue | alliance | coalition | front | mouvement | parti | congrès | parlement | sénat | assemblée | autorité | administration | service | réseau | centre | hôpital | clinique | initiative | mission | armée | forces | club | syndicat | observatoire | direction | secrétariat | académie | chambre de commerce | brigade | police',
  organizationCues:
    "entreprise | entreprises | société | sociétés | compagnie | compagnies | compagnie pétrolière | société pétrolière | société pétrolière de l ' État | groupe | filiale | quotidien | journal | hebdomadaire | magazine | site | chaîne | radio | agence | agence de presse | parti | mouvement | syndicat | organisation | ong | usine | banque | opérateur | consortium | fondation | marque | constructeur | pétrolier | géant | portail | milice",
  legalForms: 'sa | s . a . | sarl | s . a . r . l . | sas | llc | llp | ltd | inc | jsc | plc | gmbh | spa | ag | nv',
  links: 'de | du | des | de la | pour | pour la | pour le | pour les | d | de l',
  places: [
    [
      'settlement',
      'ville | ville de | ville d | la ville de | capitale | capitale de | localité de | commune de | village | village de | village d | bourg de | bourgade de | municipalité de | banlieue de | quartier de | port de | camp de | cité de',
    ],
    [
      'area',
      'région | région de | région d | région du | province | province de | province d | province du | district de | district du | département de | département du | état de | comté de | île de | île d | péninsule de | république de | canton de | préfecture de | gouvernorat de | oblast de | vallée de | bassin de | territoire de',
    ],
    [
      'site',
      'rue | rue (de,du) | avenue [du] | boulevard [du] | place | place (de,du) | stade du | quartier du | fleuve | rivière | lac | mer | mont | désert de | aéroport de | gare de | station de | champ de | champ pétrolier de | champ de pétrole | gisement de | mine (de,d) | (prison,pénitencier,maison d arrêt,centre pénitentiaire,centre de détention,barrage,stade,carrière,tunnel,col,plage,caserne,cimetière,aéroport,pont) (de,d,du) | forêt (d,du) | camp (d,du) | volcan | golfe de | détroit de | baie de | forêt de | parc de',
    ],
  ],
  placePrepositions:
    "à | au | aux | en | dans | dans le | dans la | dans l | près de | près d | près du | hors de | autour de | autour d | au nord de | au sud de | à l ' est de | à l ' ouest de | au large de | centre de | rues de | habitants de | dans les rues de | nord du | sud du | de Haute",
  aliases:
    "anciennement | autrefois | ex | ex - | jadis | aujourd ' hui | désormais | jusqu ' en | avant | alias | dit | dite | aussi appelé | aussi appelée | également connu sous le nom de | connu sous le nom de | connue sous le nom de | rebaptisé | rebaptisée | maintenant | actuellement",
  particles: 'de | du | des | d | le | la | van | von | der | den | ben | bin | ibn | al | el | ould | da | di | y',
  clipped: 'l | d | qu | c | j | n | m | t | s | jusqu | lorsqu | puisqu | quoiqu',
  givenNames: `Mohammed | Mohamed | Muhammad | Ahmed | Ali | Hassan | Hussein | Ibrahim | Omar | Khaled | Abdullah | Mahmoud | Mustapha | Youssef | Fatima | Aïcha | Jean | Pierre | Paul | Jacques | François | Françoise | Michel | Marie | Nicolas | Philippe | Alain | Bernard | Claude | Louis | Henri | Patrick | Christophe | Laurent | Thierry | Emmanuel | Éric | Sophie | Nathalie | Isabelle | Catherine | Anne | Julie | Camille | John | James | David | Michael | Robert | William | Thomas | Peter | Tony | Vladimir | Dmitri | Sergueï | Alexandre | Andreï | Ivan | Nikolaï | Mikhaïl | Olga | Natalia | Irina | Iouri | Viktor | Oleg | Igor | José | Juan | Carlos | Luis | Pedro | Antonio | Manuel | Maria`,
  sayings:
    'a déclaré | a dit | a affirmé | a indiqué | a précisé | a ajouté | a annoncé | a expliqué | a estimé | a souligné | a assuré | déclare | affirme | indique | estime | explique | assure | souligne | , qui',
  noNames: `janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | Dieu | Allah | Internet | Noël | Pâques | Ramadan | islam | État | État islamique et | République | Constitution | Code pénal | Code du travail | Nord | Sud | Est | Ouest | Occident | GMT | PDG | TV | SMS | ONG | PIB | VIH | sida | Covid | Covid - 19 | Molotov | cocktails Molotov | cocktail Molotov | Photo | Vidéo | Source | Article | Terre | Histoire | Premier | Seconde Guerre mondiale | Coran | Bible`,
  openers: `et | or | le | la | les | un | une | des | en | dans | au | aux | à | il | elle | ils | elles | on | nous | vous | je | ce | cette | ces | son | sa | ses | leur | leurs | mais | car | donc | selon | après | avant | pendant | depuis | lors | lorsque | quand | si | comme | pour | par | avec | sans | sous | sur | plusieurs | environ | près | quelque | aucun | tous | toutes | deux | trois | l | d | qu | c | s | n | j`,
  demonyms:
    'afghan(,e,s,es) | africain(,e,s,es) | albanais(,e) | algérien(,ne,s,nes) | allemand(,e,s,es) | américain(,e,s,es) | anglais(,e,es) | argentin(,e,s,es) | arménien(,ne,s) | australien(,ne,s) | azerbaïdjanais(,e) | belge(,s) | biélorusse(,s) | brésilien(,ne,s) | britannique(,s) | bulgare(,s) | burkinabè | camerounais(,e) | canadien(,ne,s) | chilien(,ne,s) | chinois(,e,es) | colombien(,ne,s) | congolais(,e) | coréen(,ne,s) | cubain(,e,s) | égyptien(,ne,s) | espagnol(,e,s,es) | éthiopien(,ne,s) | européen(,ne,s,nes) | français(,e,es) | géorgien(,ne,s) | grec(,s) | grecque(,s) | haïtien(,ne,s) | hongrois(,e) | indien(,ne,s) | iranien(,ne,s) | irakien(,ne,s) | irlandais(,e) | israélien(,ne,s) | italien(,ne,s,nes) | ivoirien(,ne,s) | japonais(,e) | jordanien(,ne,s) | kazakh(,e,s,es) | kenyan(,e,s) | kirghize(,s) | kurde(,s) | libanais(,e) | libyen(,ne,s) | malien(,ne,s) | marocain(,e,s) | mauritanien(,ne,s) | mexicain(,e,s) | nigérian(,e,s) | nigérien(,ne,s) | norvégien(,ne,s) | ouzbek(,e,s) | pakistanais(,e) | palestinien(,ne,s) | péruvien(,ne,s) | polonais(,e) | portugais(,e) | roumain(,e,s) | russe(,s) | rwandais(,e) | saoudien(,ne,s) | sénégalais(,e) | serbe(,s) | somalien(,ne,s) | soudanais(,e) | soviétique(,s) | suédois(,e) | suisse(,s) | syrien(,ne,s) | tadjik(,e,s) | tchadien(,ne,s) | tchétchène(,s) | togolais(,e) | tunisien(,ne,s) | turc(,s) | turque(,s) | turkmène(,s) | ukrainien(,ne,s) | vénézuélien(,ne,s) | vietnamien(,ne,s) | yéménite(,s) | arabe(,s) | occidental(,e) | caspian',
  countries: [
    ['US', "USA | États - Unis d ' Amérique | Etats - Unis | Amérique"],
    ['GB', 'Grande - Bretagne | Angleterre'],
    ['KZ', 'République du Kazakhstan | Kazakstan'],
    ['RU', 'Fédération de Russie'],
    ['BY', 'Bélarus'],
    ['CD', 'RDC | République démocratique du Congo'],
    ['CN', 'République populaire de Chine'],
    ['PS', 'Palestine'],
    ['KG', 'Kirghizstan | Kirghizie'],
    ['CZ', 'République tchèque'],
    ['MM', 'Birmanie'],
  ],
  surnameEndings:
    'ov | ova | ev | eva | yev | yeva | aïev | ine | sky | ski | skaïa | enko | tchouk | ian | chvili | dze | oglu | escu | ić | vić | sson | sen | baïev | zadeh | ullah',
  personCases: [],
  placeCases: [],
  foreignEndings: '',
  foreignLetters: '',
  articles: [],
  ties: [],
  verbPrefixes: [],
}
