import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/link/copies.ts'
import { printOf } from './tables.ts'

/** Six reporters who give the facts of one press release in one order, and go on with what each of them saw. */
const LEADS = {
  en: `The governor, Irma Dallas, said that 26 people died in the quarry at Norbrook on 20 July 2015. Another 49 people were wounded.`,
  ru: `Губернатор Ирма Даллас заявила, что 20 июля 2015 года в карьере Норбрук погибли 26 человек. Ещё 49 человек получили ранения.`,
  fr: `La gouverneure Irma Dallas a déclaré que 26 personnes étaient mortes dans la carrière de Norbrook le 20 juillet 2015. 49 autres personnes ont été blessées.`,
  ar: `قالت الحاكمة إيرما دالاس إن 26 شخصا ماتوا في مقلع نوربروك في 20 يوليو 2015. وأصيب 49 شخصا آخرون.`,
  es: `La gobernadora Irma Dallas dijo que 26 personas murieron en la cantera de Norbrook el 20 de julio de 2015. Otras 49 personas resultaron heridas.`,
  pt: `A governadora Irma Dallas disse que 26 pessoas morreram na pedreira de Norbrook em 20 de julho de 2015. Outras 49 pessoas ficaram feridas.`,
} as const
const SEEN: Readonly<Record<keyof typeof LEADS, string>> = {
  en: `The road to the quarry had been closed for repairs since the spring. Relatives waited at the gates of the clinic until late in the evening. Several shops in the centre did not open at all. A fund for the families is to be set up by the parish.`,
  ru: `Рабочие давно жаловались на старую технику и нехватку касок. Профсоюз требует остановить добычу до конца проверки на участке. Часть смены успела выбежать наружу. Следователи изъяли журналы взрывных работ за два последних месяца.`,
  fr: `Un éboulement avait déjà fermé le site pendant une semaine en hiver. Les pompiers venus des villages voisins manquaient de lampes et de cordes. Des habitants ont apporté du pain et des couvertures. Le maire ne souhaite pas que la presse s'approche des galeries.`,
  ar: `وكان العمال قد طلبوا منذ أشهر وقف التفجير قرب الطريق العام. ونصبت البلدية خيمة كبيرة قرب المدخل لاستقبال عائلات الضحايا. ولم تصل المعدات الثقيلة قبل المساء. وينتظر الأهالي نتائج الفحوص في المستشفى الصغير خارج البلدة.`,
  es: `El sindicato convocó un paro de un día en todas las canteras de la comarca. Un médico jubilado abrió su consulta para atender a los más leves. La empresa guardó silencio. Las clases quedaron suspendidas porque el colegio sirve de albergue.`,
  pt: `A chuva da véspera tinha amolecido a encosta por cima do acampamento. Os bombeiros cavaram com as mãos porque as máquinas não passavam. Dois padres rezaram junto à cerca. O inquérito vai ouvir primeiro os encarregados do turno da noite.`,
}
const CODES = Object.keys(LEADS) as (keyof typeof LEADS)[]
const PAIRS = CODES.flatMap((a, i) => CODES.slice(i + 1).map((b) => [a, b] as const))

const linked = async (texts: Readonly<Record<string, string>>): Promise<string[]> => {
  const prints = await Promise.all(Object.entries(texts).map(([code, text]) => printOf(code, code, text)))
  return findCopies(prints).pairs.map(({ a, b, relation }) => `${a} ${relation} ${b}`)
}

describe('reports in two languages that share a lead', () => {
  it.each(PAIRS)('are not linked by sentences behind it that are merely as long (%s, %s)', async (a, b) => {
    expect(await linked({ [a]: `${LEADS[a]} ${SEEN[a]}`, [b]: `${LEADS[b]} ${SEEN[b]}` })).toEqual([])
  })

  it('are not linked where many begin so', async () => {
    expect(await linked(Object.fromEntries(CODES.map((code) => [code, `${LEADS[code]} ${SEEN[code]}`])))).toEqual([])
  })

  it('are not linked by a name behind it that sounds alike by chance', async () => {
    const en = `${LEADS.en} ${SEEN.en} Bulldozers were lent by a farmer, Olaf Vimer, who lives above the pits.`
    const ru = `${LEADS.ru} ${SEEN.ru} Ночью в посёлке отключили свет, рассказал учитель Пётр Вимара из соседнего дома.`
    expect(await linked({ en, ru })).toEqual([])
  })

  it('are linked where what is behind it is told alike too', async () => {
    const en = `${LEADS.en} ${SEEN.en} The quarry belongs to Tarn Minerals and employs 340. Its licence ends in March 2017.`
    const fr = `${LEADS.fr} La route de la carrière était fermée pour travaux depuis le printemps. Des proches ont attendu aux portes de la clinique jusque tard dans la soirée. Plusieurs boutiques du centre n'ont pas ouvert du tout. Un fonds pour les familles doit être créé par la paroisse. La carrière appartient à Tarn Minerals et emploie 340 personnes. Sa licence expire en mars 2017.`
    expect(await linked({ en, fr })).toEqual(['en#1 translation fr#1'])
  })
})
