import type { Group, Thing } from '../fate-table.ts'

export const people: readonly Group[] = [
  {
    status: null,
    one: 'personne | homme | femme | individu | citoyen | citoyenne | ressortissant | ressortissante | adulte | jeune | jeune (homme,femme,fille) | quinquagénaire | quadragénaire | trentenaire | sexagénaire | septuagénaire | octogénaire | étranger | étrangère | expatrié | expatriée | patient | patiente | survivant | survivante | rescapé | rescapée | agent | compatriote | retraité | retraitée | chômeur | trafiquant | passeur | volontaire | bénévole | client | cliente | artiste | musicien | chanteur | chanteuse | chercheur | chercheuse | scientifique | universitaire | diplomate | ambassadeur | sénateur | gouverneur | préfet | ancien ministre | père de famille | mère de famille',
    many: `personnes | proches | hommes | femmes | individus | gens | citoyens | citoyennes | ressortissants | vies [humaines] | adultes | êtres humains | âmes | jeunes | jeunes (hommes,femmes,gens,filles) | étrangers | expatriés | patients | patientes | survivants | rescapés | agents | compatriotes | mineurs | vieillards | personnes âgées | occupants | retraités | retraitées | chômeurs | membres [de la famille,d'une famille,du groupe,du parti] | volontaires | bénévoles | trafiquants | passeurs | braconniers | sans-papiers | clients | clientes | invités | convives | visiteurs | électeurs | élus | artistes | musiciens | chanteurs | acteurs | écrivains | cinéastes | chercheurs | chercheuses | scientifiques | universitaires | experts | diplomates | ambassadeurs | sénateurs | gouverneurs | préfets | chefs (coutumiers,traditionnels,de village,religieux,tribaux) | imams | moines | évêques | nomades | Touaregs | Peuls | orphelines | Roms | locataires |
      (de,d') (soudanais,français,libanais,congolais,sénégalais,camerounais,gabonais,béninois,togolais,rwandais,burundais,chinois,japonais,portugais,polonais,anglais,irlandais,écossais,pakistanais,bangladais,népalais,thaïlandais,albanais,hongrois,suédois,danois,néerlandais) |
     
      algériens | marocains | tunisiens | maliens | nigériens | mauritaniens | égyptiens | libyens | palestiniens | palestiniennes | israéliens | syriens | irakiens | iraniens | afghans | turcs | kurdes | américains | allemands | italiens | espagnols | belges | suisses | russes | ukrainiens | kazakhs | ouzbeks | kirghizes | tadjiks | tchétchènes | géorgiens | arméniens | indiens | birmans | rohingyas | philippins | indonésiens | vietnamiens | coréens | mexicains | colombiens | vénézuéliens | brésiliens | haïtiens | cubains | chiliens | argentins | péruviens | ivoiriens | burkinabè | burkinabés | guinéens | nigérians | éthiopiens | érythréens | somaliens | tchadiens | centrafricains | kényans | ougandais | mauriciens | comoriens | malgaches | saoudiens | yéménites | jordaniens | britanniques | roumains | bulgares | serbes | grecs | tchèques`,
  },
  {
    status: 'civilian',
    two: 'un couple [de]',
    one: "civil | habitant | habitante | villageois | villageoise | passant | passante | passager | passagère | riverain | riveraine | touriste | pèlerin | fidèle | migrant | migrante | réfugié | réfugiée | agriculteur | agricultrice | paysan | paysanne | éleveur | berger | pêcheur | commerçant | commerçante | chauffeur | automobiliste | motard | cycliste | piéton | piétonne | randonneur | randonneuse | alpiniste | voisin | voisine | prêtre | imam | religieuse | conducteur | conductrice | marin | garde du corps | compagnon | compagne | épouse | époux | mari | père | mère | frère | sœur | fils | conjoint | conjointe | ex-compagne | orpailleur | vendeur | vendeuse | résident | résidente | campeur | plongeur | baigneur | nageur | kayakiste | chasseur | cueilleur | cultivateur | métayer | fermier | forain | mendiant | fêtard | festivalier | badaud | locataire | propriétaire | occupant | croyant | pratiquant | naufragé | autochtone | nomade | joggeur | joggeuse | camionneur | chauffeur routier | membre d'équipage",
    many: `civils | sœurs | frères | cousins | cousines | neveux | nièces | mères | pères | grands-parents | petits-enfants | jumeaux | jumelles | femmes enceintes | personnes civiles | habitants | habitantes | villageois | villageoises | passants | passagers | riverains | touristes | vacanciers | pèlerins | fidèles | migrants | migrantes | réfugiés | réfugiées | exilés | demandeurs d'asile | familles | ménages | agriculteurs | paysans | cultivateurs | éleveurs | bergers | pêcheurs | commerçants | chauffeurs | automobilistes | motards | cyclistes | piétons | randonneurs | alpinistes | skieurs | voisins | résidents | non-combattants | prêtres | religieuses | conducteurs | marins | gardes du corps | orpailleurs | supporteurs | supporters | spectateurs | voyageurs | croisiéristes | vendeurs | membres (d'équipage,de l'équipage) | membres d'une même famille | boat people | résidentes | campeurs | baigneurs | nageurs | kayakistes | chasseurs | cueilleurs | métayers | fermiers | forains | mendiants | fêtards | festivaliers | badauds | propriétaires | croyants | pratiquants | naufragés | autochtones | joggeurs | joggeuses | chauffeurs routiers`,
  },
  {
    status: 'child',
    one: 'enfant | garçon | garçonnet | fille | fillette | adolescent | adolescente | bébé | nourrisson | élève | écolier | écolière | collégien | collégienne | lycéen | lycéenne | mineur non accompagné',
    many: 'enfants | garçons | filles | fillettes | adolescents | adolescentes | bébés | nourrissons | élèves | écoliers | écolières | collégiens | collégiennes | lycéens | lycéennes | mineurs (isolés,non accompagnés) | mineurs de moins de | enfants soldats | orphelins',
  },
  {
    status: 'police',
    one: "policier | policière | gendarme | agent de (police,la police,sécurité) | membre des forces de l'ordre | agent des forces de l'ordre | officier de police | commissaire | CRS | carabinier | douanier | gardien de prison | surveillant | surveillante | gardien | gardienne | maton | geôlier | vigile | agent pénitentiaire | brigadier | garde forestier | sergent-chef | adjudant",
    many: "policiers | policières | gendarmes | agents (de police,de la police,de sécurité) | (membres,agents,éléments) des forces (de l'ordre,de sécurité) | officiers de police | policiers antiémeutes | CRS | carabiniers | douaniers | gardiens de prison | surveillants pénitentiaires | gardes nationaux | garde-côtes | surveillants | surveillantes | gardiens | gardiennes | matons | geôliers | vigiles | agents pénitentiaires | brigadiers | gardes forestiers | gardes-frontière | adjudants",
  },
  {
    status: 'military',
    one: 'soldat | militaire | casque bleu | conscrit | parachutiste | officier | sous-officier | colonel | lieutenant | caporal | garde-frontière | légionnaire | réserviste',
    many: "soldats | militaires | casques bleus | conscrits | parachutistes | officiers | sous-officiers | généraux | colonels | fusiliers marins | garde-frontières | gardes-frontières | troupes | réservistes | légionnaires | éléments de l'armée | appelés du contingent",
  },
  {
    status: 'protester',
    one: 'manifestant | manifestante | participant | participante | émeutier | protestataire | sympathisant | sympathisante',
    many: 'manifestants | manifestantes | participants | participantes | émeutiers | protestataires | sympathisants | partisans | gilets jaunes | contestataires',
  },
  {
    status: 'worker',
    one: `travailleur | travailleuse | ouvrier | ouvrière | salarié | salariée | employé | employée | mineur de fond | journalier | saisonnier | intérimaire | cadre | technicien | ingénieur | journaliste | reporter | photographe | caméraman | enseignant | enseignante | professeur | professeure | instituteur | institutrice | médecin | infirmier | infirmière | sage-femme | soignant | soignante | aide-soignant | aide-soignante | ambulancier | avocat | avocate | magistrat | magistrate | syndicaliste | délégué syndical | humanitaire | travailleur humanitaire | travailleuse humanitaire | pompier | sapeur-pompier | secouriste | sauveteur | fonctionnaire | cheminot | docker | routier | pilote | maire | député | députée | ministre | chef d'entreprise | homme d'affaires | blogueur | blogueuse | chauffeur de taxi | conducteur de bus | bûcheron | serveur | serveuse | cuisinier | boulanger | coiffeur | coiffeuse | caissière | caissier | livreur | postier | éboueur | maçon | électricien | plombier | soudeur | grutier | charpentier | peintre | architecte | copilote | hôtesse | capitaine | matelot | pharmacien | dentiste | chirurgien | vétérinaire | psychologue | traducteur | interprète | correspondant | éditeur | rédacteur | cinéaste | procureur | greffier | notaire | banquier | comptable | secrétaire | directeur | directrice | gérant | entrepreneur | ouvrier agricole | vendangeur | métallurgiste | sidérurgiste | aiguilleur | stagiaire | apprenti | employé de banque | femme de ménage | nounou | animateur | éducateur | pasteur | évêque | moine | curé | missionnaire | comédien`,
    many: `travailleurs | travailleuses | ouvriers | ouvrières | salariés | salariées | employés | employées | mineurs (de fond,d'or,de charbon,artisanaux) | journaliers | saisonniers | intérimaires | cadres | techniciens | ingénieurs | journalistes | reporters | photographes | enseignants | enseignantes | professeurs | instituteurs | institutrices | médecins | infirmiers | infirmières | sages-femmes | soignants | soignantes | aides-soignants | aides-soignantes | ambulanciers | avocats | avocates | magistrats | juges | syndicalistes | délégués syndicaux | responsables syndicaux | humanitaires | travailleurs humanitaires | pompiers | sapeurs-pompiers | secouristes | sauveteurs | fonctionnaires | cheminots | pétroliers | dockers | routiers | camionneurs | métallurgistes | couturières | agents (de santé,municipaux,de nettoyage,d'entretien,hospitaliers) | pilotes | hôtesses de l'air | internes | postiers | éboueurs | livreurs | téléopérateurs | délégués | camarades | artisans | maçons | mécaniciens | bûcherons | plongeurs | inspecteurs | enquêteurs | maires | députés | ministres | blogueurs | dirigeants | responsables | personnels soignants | gardes | chauffeurs de taxi | conducteurs de bus | serveuses | cuisiniers | boulangers | coiffeurs | coiffeuses | caissières | caissiers | électriciens | plombiers | soudeurs | grutiers | charpentiers | peintres | architectes | copilotes | stewards | hôtesses | capitaines | matelots | pharmaciens | dentistes | chirurgiens | vétérinaires | psychologues | traducteurs | interprètes | correspondants | éditeurs | rédacteurs | blogueuses | procureurs | greffiers | notaires | banquiers | comptables | secrétaires | directeurs | directrices | gérants | chefs d'entreprise | hommes d'affaires | entrepreneurs | ouvriers agricoles | vendangeurs | sidérurgistes | aiguilleurs | contrôleurs | stagiaires | apprentis | employés de banque | femmes de ménage | nounous | animateurs | éducateurs | pasteurs | curés | missionnaires | danseurs | comédiens`,
  },
  {
    status: 'activist',
    one: "activiste | militant | militante | militant syndical | opposant | opposante | dissident | dissidente | défenseur des droits humains | défenseure des droits humains | défenseur des droits de l'homme",
    many: "activistes | militants | militantes | militants syndicaux | opposants | opposantes | dissidents | (défenseurs,défenseures) des droits (humains,de l'homme) | cadres de l'opposition",
  },
  {
    status: 'detainee',
    one: 'prisonnier [politique] | prisonnière [politique] | détenu [politique] | détenue | otage | captif | accusé | accusée | prévenu | prévenue | suspect | suspecte | condamné | inculpé | inculpée',
    many: "prisonniers [politiques] | prisonnières | prisonniers (de guerre,d'opinion) | détenus [politiques] | détenues | otages | captifs | captives | accusés | accusées | prévenus | prévenues | suspects | suspectes | défendeurs | inculpés | mis en cause | gardés à vue | condamnés | évadés | fugitifs",
  },
  { status: 'student', one: 'étudiant | étudiante', many: 'étudiants | étudiantes' },
  {
    status: 'combatant',
    one: 'assaillant | assaillante | rebelle | combattant | djihadiste | jihadiste | terroriste | insurgé | tireur | milicien | kamikaze | séparatiste | guérillero | homme armé | braqueur | malfaiteur | paramilitaire | pirate',
    many: 'assaillants | mutins | mutinés | rebelles | combattants | combattantes | djihadistes | jihadistes | terroristes | insurgés | tireurs | miliciens | kamikazes | séparatistes | guérilleros | hommes (armés,en armes) | talibans | braqueurs | malfaiteurs | paramilitaires | mercenaires | pirates | bandits [armés] | coupeurs de route',
  },
]

export const things: readonly Thing[] = [
  {
    thing: 'building',
    one: 'bâtiment | immeuble | maison | magasin | boutique | école | lycée | collège | hôpital | clinique | dispensaire | église | mosquée | synagogue | temple | hôtel | habitation | commerce | banque | agence bancaire | usine | entrepôt | appartement | pavillon | villa | supermarché | commissariat | poste de police | gendarmerie | mairie | édifice | restaurant',
    many: `bâtiments | immeubles | maisons | magasins | boutiques | écoles | lycées | collèges | hôpitaux | cliniques | dispensaires | centres de santé | églises | mosquées | synagogues | temples | hôtels | habitations | commerces | banques | agences bancaires | logements | édifices | cases | usines | entrepôts | hangars | appartements | pavillons | villas | supermarchés | commissariats | postes de police | gendarmeries | mairies | foyers | cabanes | baraques | huttes | tentes | abris | établissements scolaires | salles de classe | échoppes | étals | kiosques | restaurants | ponts | bureaux de vote`,
  },
  {
    thing: 'vehicle',
    one: 'voiture | véhicule | bus | autobus | autocar | camion | camionnette | ambulance | blindé | char | moto | scooter | minibus | tramway | taxi | pick-up | avion | hélicoptère | drone | bateau | navire | embarcation | chalutier | cargo | wagon',
    many: 'voitures | véhicules | bus | autobus | autocars | cars | camions | camionnettes | ambulances | blindés | chars | motos | scooters | minibus | tramways | taxis | pick-up | avions | hélicoptères | drones | bateaux | navires | embarcations | pirogues | chalutiers | wagons | engins | poids lourds | deux-roues | fourgons | fourgonnettes',
  },
  {
    thing: 'animal',
    one: 'chien | chat | cheval | vache | taureau | mouton | cochon | âne | loup | dauphin | animal',
    many: 'chiens | chiots | chats | chevaux | vaches | taureaux | veaux | bovins | moutons | ovins | brebis | chèvres | caprins | chameaux | dromadaires | porcs | cochons | ânes | ours | loups | lions | singes | éléphants | rhinocéros | sangliers | cerfs | visons | requins | baleines | dauphins | tortues | oiseaux | poules | poulets | volailles | canards | poissons | abeilles | têtes de bétail | animaux | bêtes',
  },
  { thing: 'job', one: 'emploi', many: 'postes [de travail] | emplois' },
]
