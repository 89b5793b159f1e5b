import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/link/copies.ts'
import { printOf } from './tables.ts'

/** An agency's report and its translations, sentence by sentence. */
const WIRE = {
  en: `An explosion in the quarry at Norbrook killed 26 people and wounded 49 on 20 July 2015, the regional government said. The blast went off at 6.40, when 118 workers of the morning shift were already below. Governor Irma Dallas told reporters in Harwick that 7 of the dead were apprentices under 18. The quarry belongs to Tarn Minerals, which bought it in March 2011 for 12 million crowns. Inspectors had fined the company twice, in 2013 and in 2014, for storing 900 kilos of explosives too near the barracks. Doctor Pavel Orsini of the Harwick hospital said that 11 of the wounded were in danger. Rescue teams with 4 dogs were still searching gallery 3 for a foreman, Milo Rastek. Tarn Minerals has promised 5,000 crowns to each family.`,
  fr: `Une explosion dans la carrière de Norbrook a fait 26 morts et 49 blessés le 20 juillet 2015, selon le gouvernement régional. La déflagration s'est produite à 6.40, alors que 118 ouvriers de l'équipe du matin étaient déjà au fond. La gouverneure Irma Dallas a déclaré à la presse à Harwick que 7 des morts étaient des apprentis de moins de 18 ans. La carrière appartient à Tarn Minerals, qui l'a achetée en mars 2011 pour 12 millions de couronnes. Les inspecteurs avaient infligé deux amendes à la société, en 2013 et en 2014, pour avoir entreposé 900 kilos d'explosifs trop près des baraquements. Le docteur Pavel Orsini, de l'hôpital de Harwick, a précisé que 11 des blessés étaient en danger. Des équipes de secours avec 4 chiens cherchaient encore dans la galerie 3 un contremaître, Milo Rastek. Tarn Minerals a promis 5 000 couronnes à chaque famille.`,
  es: `Una explosión en la cantera de Norbrook mató a 26 personas e hirió a 49 el 20 de julio de 2015, según el gobierno regional. La deflagración ocurrió a las 6.40, cuando 118 obreros del turno de mañana ya estaban abajo. La gobernadora Irma Dallas declaró a la prensa en Harwick que 7 de los muertos eran aprendices menores de 18 años. La cantera pertenece a Tarn Minerals, que la compró en marzo de 2011 por 12 millones de coronas. Los inspectores habían multado dos veces a la empresa, en 2013 y en 2014, por guardar 900 kilos de explosivos demasiado cerca de los barracones. El doctor Pavel Orsini, del hospital de Harwick, dijo que 11 de los heridos corrían peligro. Equipos de rescate con 4 perros seguían buscando en la galería 3 a un capataz, Milo Rastek. Tarn Minerals ha prometido 5.000 coronas a cada familia.`,
  pt: `Uma explosão na pedreira de Norbrook matou 26 pessoas e feriu 49 em 20 de julho de 2015, informou o governo regional. A detonação ocorreu às 6.40, quando 118 operários do turno da manhã já estavam lá embaixo. A governadora Irma Dallas disse à imprensa em Harwick que 7 dos mortos eram aprendizes com menos de 18 anos. A pedreira pertence à Tarn Minerals, que a comprou em março de 2011 por 12 milhões de coroas. Os inspetores tinham multado a empresa duas vezes, em 2013 e em 2014, por guardar 900 quilos de explosivos perto demais dos alojamentos. O doutor Pavel Orsini, do hospital de Harwick, disse que 11 dos feridos corriam perigo. Equipes de resgate com 4 cães ainda procuravam na galeria 3 um capataz, Milo Rastek. A Tarn Minerals prometeu 5.000 coroas a cada família.`,
  ru: `В результате взрыва в карьере Норбрук 20 июля 2015 года погибли 26 человек и ранены 49, сообщило правительство области. Взрыв прогремел в 6.40, когда внизу уже находились 118 рабочих утренней смены. Губернатор Ирма Даллас сообщила журналистам в Харвике, что 7 погибших были учениками моложе 18 лет. Карьер принадлежит компании Tarn Minerals, которая купила его в марте 2011 года за 12 миллионов крон. Инспекторы дважды штрафовали компанию, в 2013 и в 2014 годах, за хранение 900 килограммов взрывчатки слишком близко к баракам. Доктор Павел Орсини из больницы Харвика сказал, что 11 раненых находятся в опасности. Спасатели с 4 собаками продолжали искать в галерее 3 бригадира Мило Растека. Компания Tarn Minerals обещала каждой семье 5000 крон.`,
  ar: `أدى انفجار في مقلع نوربروك إلى مقتل 26 شخصا وإصابة 49 في 20 يوليو 2015، بحسب الحكومة المحلية. ووقع الانفجار في الساعة 6.40 حين كان 118 عاملا من وردية الصباح في الأسفل. وقالت الحاكمة إيرما دالاس للصحفيين في هارويك إن 7 من القتلى كانوا متدربين دون سن 18. ويعود المقلع إلى شركة تارن مينيرالز التي اشترته في مارس 2011 مقابل 12 مليون كرونة. وكان المفتشون قد غرموا الشركة مرتين في 2013 و2014 لتخزينها 900 كيلوغرام من المتفجرات قرب المساكن. وقال الطبيب بافل أورسيني من مستشفى هارويك إن 11 من المصابين في خطر. وكانت فرق الإنقاذ ومعها 4 كلاب تبحث في النفق 3 عن رئيس العمال ميلو راستيك. ووعدت شركة تارن مينيرالز بدفع 5000 كرونة لكل عائلة.`,
} as const

/** Another agency's report of the next day, and its translations. */
const SECOND = {
  fr: `Le bilan de l'explosion de Norbrook est de 26 morts et 49 blessés, a confirmé la gouverneure Irma Dallas. Milo Rastek, un contremaître de 52 ans, n'a toujours pas été retrouvé. Sa femme, Greta, attend depuis 2 jours devant la grille nord. Il devait partir à la retraite en septembre, dit-elle. Le syndicat des carriers compte 31 accidents chez Tarn Minerals depuis 2012. Sa secrétaire, Nora Feldt, réclame la publication des rapports de 2013 et de 2014. Un juge de Harwick, Anton Brill, a ouvert une enquête le 21 juillet. Il entendra 14 témoins avant le 30 août.`,
  en: `The toll of the Norbrook explosion is 26 dead and 49 wounded, Governor Irma Dallas has confirmed. Milo Rastek, a foreman aged 52, has still not been found. His wife, Greta, has been waiting for 2 days at the northern gate. He was to retire in September, she says. The quarrymen's union counts 31 accidents at Tarn Minerals since 2012. Its secretary, Nora Feldt, demands that the reports of 2013 and of 2014 be published. A judge in Harwick, Anton Brill, opened an inquiry on 21 July. He will hear 14 witnesses before 30 August.`,
  ru: `При взрыве в Норбруке погибли 26 человек и ранены 49, подтвердила губернатор Ирма Даллас. Бригадир Мило Растек, которому 52 года, до сих пор не найден. Его жена Грета уже 2 дня ждёт у северных ворот. В сентябре он собирался на пенсию, говорит она. Профсоюз рабочих карьеров насчитал 31 аварию в Tarn Minerals с 2012 года. Его секретарь Нора Фельдт требует обнародовать отчёты за 2013 и за 2014 годы. Судья из Харвика Антон Брилль 21 июля начал расследование. До 30 августа он выслушает 14 свидетелей.`,
} as const

/** Each by a reporter of its own, with the same figures. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  en: [
    `Grief hung over Norbrook on Tuesday. Irma Dallas, the governor, put the dead at 26 and the wounded at 49. Seven of those killed were apprentices. People I met at the gates spoke of Milo Rastek, the foreman who is still below. Few of them had heard of the two fines that Tarn Minerals paid in 2013 and 2014.`,
    `Twenty-six people are dead after the Norbrook blast. Doctors in Harwick look after 49 more, 11 of whom may not live, Pavel Orsini said. Governor Dallas came by car at noon. The firm that owns the pit, Tarn Minerals, would not say why 900 kilos of explosives lay so near the barracks.`,
    `Explosion at Norbrook, 20 July 2015: 26 dead, 49 wounded, a foreman missing. Tarn Minerals offers 5,000 crowns a family.`,
    `Who checked the quarry at Norbrook? Inspectors went there in 2013 and in 2014 and each time Tarn Minerals paid. On 20 July 2015 the stores blew up, 26 people died and 49 were hurt. Pavel Orsini, a doctor, lost a cousin there. Irma Dallas has asked for the papers of the last 4 years.`,
  ],
  fr: [
    `À Harwick, les médecins soignent 49 blessés de la carrière. Onze d'entre eux sont en danger, selon le docteur Pavel Orsini. Vingt-six personnes ont péri. La société Tarn Minerals, propriétaire depuis 2011, avait été sanctionnée en 2013 puis en 2014. Irma Dallas promet la vérité.`,
    `Norbrook pleure 26 morts. Le 20 juillet 2015, à 6.40, tout a sauté. On compte 49 blessés et un disparu, Milo Rastek. Les secouristes et leurs 4 chiens ne renoncent pas. La gouverneure Irma Dallas est restée une heure.`,
    `Carrière de Norbrook : 26 morts, 49 blessés. Tarn Minerals versera 5 000 couronnes par famille. La gouverneure Irma Dallas parle de 7 apprentis tués.`,
  ],
  es: [
    `Tarn Minerals pagará 5.000 coronas a las familias de los 26 muertos de Norbrook. La gobernadora Irma Dallas lo anunció en Harwick. Hay 49 heridos y 11 están graves. Un capataz, Milo Rastek, sigue desaparecido en la galería 3. La explosión del 20 de julio de 2015 sorprendió a 118 obreros.`,
    `Siete aprendices murieron en Norbrook. En total fueron 26 los muertos y 49 los heridos, dijo Irma Dallas. El médico Pavel Orsini pidió sangre. La mina guardaba 900 kilos de explosivos junto a los barracones, y por eso la habían multado en 2013 y 2014.`,
    `Norbrook, 20 de julio de 2015: 26 muertos y 49 heridos en una cantera de Tarn Minerals. Buscan a Milo Rastek.`,
  ],
  pt: [
    `Milo Rastek, capataz, continua desaparecido na galeria 3 da pedreira de Norbrook. Morreram 26 pessoas e 49 ficaram feridas. Quatro cães ajudam as equipes. A Tarn Minerals comprou a pedreira em 2011 e foi multada em 2013 e 2014, lembrou a governadora Irma Dallas.`,
    `O hospital de Harwick recebeu 49 feridos de Norbrook, 11 deles em perigo, disse Pavel Orsini. A explosão das 6.40 de 20 de julho de 2015 matou 26 operários. Sete eram aprendizes. Irma Dallas visitou as famílias. Cada uma receberá 5.000 coroas.`,
    `Explosão em Norbrook mata 26 e fere 49. A empresa Tarn Minerals tinha 118 operários no turno. Governadora Irma Dallas vai ao local.`,
  ],
  ru: [
    `Компанию Tarn Minerals штрафовали в 2013 и 2014 годах. Теперь в её карьере Норбрук погибли 26 человек. Ещё 49 ранены, 11 из них тяжело, говорит врач Павел Орсини. Губернатор Ирма Даллас приехала к семьям. Бригадира Мило Растека ищут с 4 собаками.`,
    `В Харвике прощаются с погибшими. Их 26, и семеро были учениками. Взрыв 20 июля 2015 года застал внизу 118 рабочих, 49 из них в больнице. Ирма Даллас обещает семьям по 5000 крон от Tarn Minerals. Людям этого мало.`,
    `Норбрук, 20 июля 2015 года: погибли 26 человек, ранены 49. Пропал бригадир Мило Растек. Карьер принадлежит Tarn Minerals.`,
  ],
  ar: [
    `ما زال رئيس العمال ميلو راستيك مفقودا في مقلع نوربروك. وقد قتل 26 شخصا وأصيب 49، منهم 11 في خطر كما قال الطبيب بافل أورسيني. ودفعت شركة تارن مينيرالز غرامتين في 2013 و2014. وزارت الحاكمة إيرما دالاس المكان ساعة واحدة.`,
    `تدفع شركة تارن مينيرالز 5000 كرونة لكل عائلة من عائلات القتلى الـ26 في نوربروك. ويرقد 49 مصابا في هارويك. كان في المقلع 118 عاملا حين وقع الانفجار في 20 يوليو 2015. وقالت إيرما دالاس إن 7 من القتلى متدربون.`,
    `نوربروك: 26 قتيلا و49 جريحا في انفجار مقلع يوم 20 يوليو 2015. والبحث جار عن ميلو راستيك.`,
  ],
}

const first = (text: string, count: number): string =>
  text
    .split(/(?<=[.!?]) /u)
    .slice(0, count)
    .join(' ')

/** Copies in the language of the agency's report: whole, shortened, and with the reporter's own sentences. */
const COPIES: readonly (readonly [keyof typeof WIRE, string])[] = [
  ['en', WIRE.en.replaceAll('. ', '.\n\n')],
  ['en', first(WIRE.en, 5)],
  [
    'en',
    `${WIRE.en.replace('the regional government said', 'officials said')} Schools in the district stay closed until Friday.`,
  ],
  ['fr', first(WIRE.fr, 6)],
  [
    'fr',
    `Drame dans une carrière du nord du pays. ${WIRE.fr.replace('selon le gouvernement régional', 'a-t-on appris')}`,
  ],
  ['ru', first(WIRE.ru, 5)],
  ['ru', WIRE.ru.replace('сообщило правительство области', 'сообщили власти').replace('продолжали искать', 'ещё ищут')],
  ['es', `${first(WIRE.es, 6)} La alcaldía izó las banderas a media asta y suspendió las fiestas del barrio.`],
  ['pt', first(WIRE.pt, 6)],
  ['ar', first(WIRE.ar, 6)],
]

describe('a case of some forty reports of one event in six languages', () => {
  const wire = Object.entries(WIRE).map(([code, text]) => [`${code}-wire`, text] as const)
  const second = Object.entries(SECOND).map(([code, text]) => [`${code}-second`, text] as const)
  const copies = COPIES.map(([code, text], i) => [`${code}-copy-${i}`, text] as const)
  const own = Object.entries(OWN).flatMap(([code, texts]) =>
    texts.map((text, i) => [`${code}-own-${i}`, text] as const),
  )
  const all = [...wire, ...second, ...copies, ...own]
  const origins = async (): Promise<string[][]> => {
    const prints = await Promise.all(all.map(([name, text]) => printOf(name, name.slice(0, 2), text)))
    return findCopies(prints).origins.map((group) => group.map((id) => id.replace('#1', '')).sort())
  }

  it('joins the translations and copies of one report, and leaves each independent one alone', async () => {
    const found = await origins()
    const names = (reports: readonly (readonly [string, string])[]): string[] => reports.map(([name]) => name).sort()
    expect(all.length).toBeGreaterThanOrEqual(38)
    expect(found.filter((group) => group.some((name) => name.includes('own')))).toEqual(
      names(own).map((name) => [name]),
    )
    expect(found.filter((group) => group.length > 1)).toEqual(
      expect.arrayContaining([names([...wire, ...copies]), names(second)]),
    )
  })
})
