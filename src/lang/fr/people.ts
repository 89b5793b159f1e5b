import type { Group, Thing } from '../fate-table.ts'

export const people: readonly Group[] = [
  {
    status: null,
    one: 'personne | homme | femme | individu | citoyen | citoyenne | ressortissant | ressortissante',
    many: 'personnes | hommes | femmes | individus | gens | citoyens | ressortissants | vies | adultes | êtres humains',
  },
  {
    status: 'civilian',
    one: 'civil | civile | habitant | habitante | villageois | villageoise | passant | passante | passager | passagère | riverain | touriste | pèlerin | fidèle | migrant | réfugié | agriculteur | chauffeur',
    many: 'civils | civiles | villageois | villageoises | passants | passagers | riverains | touristes | pèlerins | fidèles | migrants | réfugiés | familles | agriculteurs | chauffeurs | non-combattants',
  },
  {
    status: 'child',
    one: 'enfant | garçon | fille | fillette | mineur | mineure | adolescent | adolescente | bébé | nourrisson | élève | écolier | écolière | fils',
    many: 'enfants | garçons | filles | fillettes | mineurs | adolescents | adolescentes | bébés | nourrissons | élèves | écoliers | collégiens | lycéens | jeunes',
  },
  {
    status: 'police',
    one: 'policier | policière | gendarme | agent de police | agent des forces de l’ordre | officier de police',
    many: 'policiers | policières | gendarmes | agents de police | membres des forces de l’ordre | agents des forces de l’ordre | officiers de police | CRS | agents',
  },
  {
    status: 'military',
    one: 'soldat | militaire | casque bleu | conscrit | parachutiste | officier | général | colonel | garde-frontière',
    many: 'soldats | militaires | casques bleus | conscrits | parachutistes | officiers | marines | garde-frontières | troupes | réservistes',
  },
  {
    status: 'protester',
    one: 'manifestant | manifestante | participant | émeutier | protestataire',
    many: 'manifestants | manifestantes | participants | émeutiers | protestataires | sympathisants',
  },
  {
    status: 'worker',
    one: 'travailleur | travailleuse | ouvrier | ouvrière | salarié | salariée | employé | employée | mineur de fond | journaliste | enseignant | enseignante | médecin | infirmier | infirmière | avocat | avocate | syndicaliste | reporter | humanitaire | travailleur humanitaire',
    many: 'travailleurs | travailleuses | ouvriers | ouvrières | salariés | salariées | employés | employées | mineurs de fond | journalistes | enseignants | enseignantes | médecins | infirmiers | infirmières | avocats | syndicalistes | reporters | cheminots | pétroliers | humanitaires | soignants | fonctionnaires | agents de santé | dockers | routiers',
  },
  {
    status: 'activist',
    one: "activiste | militant | militante | opposant | opposante | défenseur des droits humains | défenseur des droits de l'homme",
    many: "activistes | militants | militantes | opposants | opposantes | défenseurs des droits humains | défenseurs des droits de l'homme",
  },
  {
    status: 'detainee',
    one: 'prisonnier | prisonnière | détenu | détenue | otage | accusé | accusée | prévenu | suspect | condamné',
    many: 'prisonniers | prisonnières | détenus | détenues | otages | accusés | accusées | prévenus | suspects | défendeurs | inculpés',
  },
  { status: 'student', one: 'étudiant | étudiante', many: 'étudiants | étudiantes' },
  {
    status: 'combatant',
    one: 'assaillant | rebelle | combattant | djihadiste | terroriste | insurgé | tireur | milicien | kamikaze',
    many: 'assaillants | rebelles | combattants | djihadistes | terroristes | insurgés | tireurs | miliciens | kamikazes',
  },
]

export const things: readonly Thing[] = [
  {
    thing: 'building',
    one: 'bâtiment | immeuble | maison | magasin | école | hôpital | église | mosquée | hôtel | habitation | commerce | banque',
    many: 'bâtiments | immeubles | maisons | magasins | écoles | hôpitaux | églises | mosquées | hôtels | habitations | commerces | banques | logements | édifices | cases | boutiques',
  },
  {
    thing: 'vehicle',
    one: 'voiture | véhicule | bus | autobus | camion | ambulance | car | blindé | moto',
    many: 'voitures | véhicules | autobus | camions | ambulances | cars | blindés | motos',
  },
]
