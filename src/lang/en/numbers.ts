import type { NumberTable } from '../number-table.ts'

export const numbers: NumberTable = {
  decimal: '.',
  cardinals: [
    [0, 'zero'],
    [1, 'one'],
    [2, 'two | a couple [of] | couple of | a pair of'],
    [3, 'three'],
    [4, 'four'],
    [5, 'five'],
    [6, 'six'],
    [7, 'seven'],
    [8, 'eight'],
    [9, 'nine'],
    [10, 'ten'],
    [11, 'eleven'],
    [12, 'twelve'],
    [13, 'thirteen'],
    [14, 'fourteen'],
    [15, 'fifteen'],
    [16, 'sixteen'],
    [17, 'seventeen'],
    [18, 'eighteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [30, 'thirty'],
    [40, 'forty | fourty'],
    [50, 'fifty'],
    [60, 'sixty'],
    [70, 'seventy'],
    [80, 'eighty'],
    [90, 'ninety'],
    [250_000, 'a quarter of a million | quarter of a million | a quarter million'],
    [500_000, 'half a million | half - a - million | a half million'],
    [1_500_000, 'one and a half million | a million and a half'],
  ],
  multipliers: [
    [100, 'hundred'],
    [1e3, 'thousand'],
    [1e6, 'million | mln | mn'],
    [1e9, 'billion | bn'],
    [1e12, 'trillion | tn'],
  ],
  joiners: 'and | -',
  approximate: [
    [6, 'half a dozen | half - a - dozen | half dozen'],
    [12, 'dozen'],
    [20, 'score'],
  ],
  vague: [
    [
      'few',
      'several | a few | a handful of | some | a number of | various | a small number of | a small group of | quite a few | multiple | a handful',
    ],
    [
      'tens',
      '[several,many] dozens | tens | several dozen | scores | a few dozen | a couple of dozen | a couple dozen | dozens and dozens',
    ],
    [
      'hundreds',
      '[several,many] hundreds | several hundred | a few hundred | a couple of hundred | a couple hundred | hundreds and hundreds',
    ],
    [
      'thousands',
      '[several,many] thousands | several thousand | a few thousand | thousands and thousands | thousands upon thousands | hundreds or thousands',
    ],
    ['tens-of-thousands', '[several] tens of thousands'],
    ['hundreds-of-thousands', '[several] hundreds of thousands'],
    ['millions', '[several,many] millions | several million | a few million | tens of millions | hundreds of millions'],
    [
      'many',
      'many | numerous | countless | a large number of | large numbers of | dozens upon dozens | a great number of | a great many | a significant number of | an unknown number of | an unspecified number of | an undisclosed number of | untold numbers of | a lot of | lots of | scores upon scores | many more',
    ],
  ],
  hedgesBefore: [
    [
      'about',
      'about | around | approximately | approx [.] | roughly | some | circa | ca . | an estimated | estimated [at] | in the region of | in the order of | on the order of | somewhere (around,near) | ~ | something like | more or less | an (average,approximate) of | in the neighbourhood of | in the neighborhood of',
    ],
    [
      'nearly',
      'nearly | almost | close to | just under | just short of | approaching | just below | a little under | slightly under | very nearly | virtually | not quite',
    ],
    [
      'at-least',
      'at least | no (less,fewer) than | not (less,fewer) than | a minimum of | minimum | at the very least | at a minimum | at minimum | not (under,below)',
    ],
    [
      'more-than',
      '[a little,slightly,somewhat,well,far,much,even,significantly,considerably] more than | [just,well,a little,slightly,far,somewhat] over | upwards of | upward of | in excess of | [well] above | exceeding | exceeded | exceeds | (has,had) exceeded | surpassed | surpasses | topped | tops | > | north of | beyond | greater than',
    ],
    [
      'at-most',
      'at most | up to | no more than | not more than | a maximum of | as many as | at the most | maximum | not (above,over,exceeding)',
    ],
    [
      'less-than',
      '[far,much,slightly,well,significantly,somewhat] (less,fewer) than | [well] under | [well] below | < | short of',
    ],
  ],
  hedgesAfter: [
    ['about', 'or so | approximately | or thereabouts | - odd | odd | - ish | give or take | more or less'],
    ['at-least', 'or more | at least | plus | - plus | + | and counting | at minimum | or above'],
    ['at-most', 'at most | or fewer | or less | at the most | maximum | tops'],
  ],
  ranges: [
    ['between', 'and'],
    ['anywhere between', 'and'],
    ['from', 'to'],
    ['anywhere from', 'to'],
    ['', 'to | or | – | -'],
  ],
  ordinals:
    'first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | twentieth | thirtieth | fiftieth | hundredth',
  ordinalEndings: 'st | nd | rd | th',
  measuresAfter: [
    [
      'age',
      '(- year,- years,year,years) (- old,old) [s] | - year - olds | year olds | (years,year) of age | (- month,months,month,- week,weeks,- day,days) (- old,old) | y / o | yo | - something',
    ],
    [
      'money',
      'dollars | dollar | euros | euro | pounds | pound | pounds sterling | tenge | roubles | rubles | rouble | ruble | rupees | rupee | naira | pesos | yuan | yen | won | francs | dinars | dirhams | riyals | rials | lira | liras | shillings | rand | reais | baht | dong | rupiah | ringgit | hryvnias | hryvnia | zlotys | kronor | kroner | crowns | cents | pence | $ | € | £ | ¥ | USD | EUR | GBP | salaries | (US,U . S .,Canadian,Australian) dollars | - dollar | - euro | - pound | minimum wages | in (cash,damages,compensation,debt)',
    ],
    ['percent', '% | per cent | percent | percentage | - percent | - per - cent | percentage points | pc | percents'],
    [
      'duration',
      "[-] (year,month,week,day,hour,minute,second,decade)(,s,') | [-] (year,month,week,day,hour,minute)s(’,') | (centuries,century,nights,night,weekends,mornings,evenings,quarters,seasons,hrs,mins,generations,school days,working days,calendar days,business days,consecutive,straight,successive)",
    ],
    [
      'distance',
      '[-] (km,kms,kilometre,kilometer,metre,meter,mile,yard,feet,foot,centimetre,centimeter,cm,m,mm,inch,inches,ft,millimetre,millimeter,light - year,nautical mile,storey,story,storeys,stories,floor,block)(,s)',
    ],
    [
      'measure',
      `tons | tonnes | ton | tonne | barrels | barrel | litres | liters | litre | liter | gallons | kg | kgs | kilo | kilos | kilograms | kilogrammes | grams | grammes | g | lb | lbs | ounces | hectares | hectare | acres | acre | square | cubic | degrees | degree | ° | megawatts | gigawatts | points | point | goals | goal | votes | vote | seats | seat | copies | copy | times | pages | page | GB | MB | TB | MW | kW | GW | shares | share | games | matches | match | medals | medal | sets | km / h | kmh | mph | bpd | magnitude | - magnitude | tests | doses | vaccines | cases | infections | countries | nations | states | cities | towns | villages | districts | regions | provinces | municipalities | counties | communities | constituencies | neighbourhoods | neighborhoods | places | sites | locations | areas | parts | islands | continents | runs | wickets | overs | laps | rounds | tries | touchdowns | assists | saves | corners | titles | wins | victories | defeats | losses | draws | innings | penalties | strokes | holes | stages | strikes | hits | throws | steps | falls | articles | books | films | movies | albums | songs | episodes | photos | photographs | pictures | images | videos | paintings | works | stamps | letters | emails | messages | posts | tweets | likes | views | followers | subscribers | downloads | documents | files | records | reports | studies | papers | words | lines | characters | languages | questions | answers | reasons | grounds | ways | things | items | types | kinds | options | rules | issues | topics | examples | proposals | amendments | laws | bills | appeals | complaints | lawsuits | claims | petitions | motions | counts | charges | applications | permits | licences | licenses | contracts | deals | agreements | projects | programmes | programs | conditions | demands | elections | meetings | talks | events | concerts | ceremonies | conferences | sessions | hearings | courses | lessons | classes | tournaments | races | attempts | incidents | accidents | attacks | explosions | blasts | fires | earthquakes | aftershocks | tremors | crashes | shootings | raids | protests | rallies | demonstrations | flights | trips | journeys | visits | operations | rescues | calls | vacancies | pieces | trees | plants | species | cubs | eggs | shots | rockets | missiles | bullets | shells | bombs | mines | drones | grenades | weapons | guns | rifles | pistols | firearms | knives | warplanes | planes | aircraft | jets | helicopters | ships | vessels | trains | phones | computers | laptops | devices | cameras | companies | firms | enterprises | parties | organisations | organizations | groups | teams | clubs | airlines | newspapers | websites | channels | stations | models | versions | units | sheets | boxes | bags | bottles | packages | containers | cans | meals | tickets | beds | rooms | windows | doors | tables | chairs | roads | bridges | lanes | wells | fields | factors | elements | stars | planets | satellites | cells | genes | atoms | particles | bits | bytes | pixels | watts | volts | calories | fold | - fold | - point | - page | - seat | - mile - | - part | - strong | - man | - member | - way | - hour - | tracks | rings | gold medals | silver medals | bronze medals | gold | silver | bronze`,
    ],
    [
      'population',
      'inhabitants | - strong (city,town,village,community) | (residents,people) live in | million inhabitants',
    ],
    ['ordinal', 'anniversary'],
    [
      'measure',
      '[laboratory] (mice,mouse,rats,rat,monkey,rabbits,rabbit,frogs,bats,insects,ants,mosquitoes,worms,corals,larvae,seedlings,saplings,cell,neurons,microbes,viruses,bacteria,strains,tumours,tumors,batteries,servers) | of the (mice,rats,cells,bacteria)',
    ],
  ],
  measuresBefore: [
    [
      'money',
      '$ | € | £ | ¥ | ₹ | ₽ | ₦ | ₸ | USD | EUR | GBP | US $ | C$ | A$ | R$ | HK$ | NT$ | Rs | Rs . | rub | fine of | fines of',
    ],
    [
      'law',
      '(article,section,paragraph,clause,chapter,resolution,decree,law,part,articles,sections,paragraphs,rule,amendment,protocol,convention,directive,regulation,act,bill,proposition,ordinance,title)(,s) [no,number] [.] | art . | arts . | § | case no . | case number',
    ],
    [
      'age',
      'aged [between,around,about,just,only] | age | ages | at the age of | at age | over the age of | under the age of | under - | over - | aged over | aged under | under the age | between the ages of | from the age of | below the age of',
    ],
    [
      'population',
      'population [of] [is,was] [about,around,roughly,some] | a city of | a town of | a village of | a country of | a nation of | home to [about,around,some,roughly,more than,over,nearly,almost]',
    ],
    [
      'ordinal',
      `number | no . | nos . | nr . | № | # | room | flight | page | pages | route | channel | school no [.] | hospital no [.] | mine no [.] | mine number | building no [.] | house no [.] | colony no [.] | prison no [.] | bus no [.] | train no [.] | boeing | airbus | covid - | covid | world war | euro | top | fortune | ftse | nikkei | cac | dax | s & p | grade | episode | volume | apollo | soyuz | windows | iphone | psalm | verse | magnitude [of] | group of | formula | interstate`,
    ],
    ['distance', 'km | kilometre | kilometer | mile marker'],
    [
      'measure',
      'all (but,except) | all except for | by a score of | score was | ratio of | temperature of | temperatures of | scored | at a speed of | richter',
    ],
  ],
}
