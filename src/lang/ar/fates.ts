import type { Fate } from '../fate-table.ts'
import { harm } from './fates-harm.ts'
import { law } from './fates-law.ts'

/**
 * Verbs are written without vowels, so that قتل may be "killed" or "was killed": such forms stand under both. Where the
 * people stand inside the phrase (لقي 12 عاملا مصرعهم, نقل 12 شخصا إلى المستشفى) its last words are listed by themselves.
 * The second of two nouns is listed without و, and nouns without ال, because the lexicon splits both off.
 */
export const fates: readonly Fate[] = [
  ...harm,
  ...law,
  {
    kind: 'tortured',
    as: 'participle',
    words: 'عذب{v} | (تعرض,تعرضت,تعرضوا,خضع,خضعوا) (لتعذيب,لسوء المعاملة) | لتعذيب | لسوء المعاملة',
  },
  { kind: 'tortured', as: 'active', words: 'عذب{v}' },
  { kind: 'tortured', as: 'event', words: 'تعذيب' },
  { kind: 'tortured', as: 'noun', words: '(حالة,حالات) تعذيب' },
  {
    kind: 'dismissed',
    as: 'participle',
    words: `(فصل,سرح,اتفصل,اتطرد){v} | (ي,ت)سرح | طرد{v} من (عمل,عمله,وظائفهم,وظيفته,مناصبهم) | (أقيل,أقيلت,أقيلوا) | (استغني,يستغنى) عن خدمات | من (عملهم,وظائفهم,أعمالهم) | (فقد,خسر){v} (عمل,وظيفت,وظائف,أعمال){pr} |
      وظائفهم`,
  },
  {
    kind: 'dismissed',
    as: 'active',
    words: 'سرح(,ت) | فصلت | طرد(,ت) (شركة,إدارة,مصنع) | (أقال,أقالت) | (استغنى,استغنت) | (أنهى,أنهت) (خدمات,عقود)',
  },
  { kind: 'expelled', as: 'event', words: 'طرد' },
  { kind: 'expelled', as: 'participle', words: 'طرد{v}' },
  { kind: 'expelled', as: 'active', words: 'طرد(,ت,وا)' },
  { kind: 'dismissed', as: 'complement', words: '(عمل,وظيفت,وظائف,أعمال,مناصب,منصب){pr}' },
  { kind: 'dismissed', as: 'event', words: 'فصل | صرف | تسريح | إقالة | إنهاء (خدمات,خدمة,عقود) | استغناء عن [خدمات]' },
  { kind: 'dismissed', as: 'noun', words: '(مفصول,مسرح)(ا,ون,ين,ات) | مفصول | مصروف(ون,ين)' },
  { kind: 'dismissed', as: 'toll', words: 'عدد (مفصولين,مسرحين,عمال مفصولين,عمال مسرحين)' },
  {
    kind: 'displaced',
    as: 'participle',
    words:
      '(شرد,هجر){v} | (أجلي,أجليت,أجلوا) | (أجبر,اضطر,أجبروا,اضطروا) (على,إلى) (النزوح,مغادرة منازلهم,الفرار,ترك منازلهم) | على (النزوح,الفرار,مغادرة منازلهم) | إلى (النزوح,مغادرة منازلهم) | [من] (منازلهم,ديارهم,بيوتهم,قراهم) | (بلا,دون) مأوى',
  },
  { kind: 'displaced', as: 'intransitive', words: '(نزح,تشرد){v} | ينزح' },
  { kind: 'displaced', as: 'active', words: '(شرد,هجر)(,ت) | (أجلت,أجلى)' },
  { kind: 'displaced', as: 'event', words: 'إجلاء | تهجير | تشريد | نزوح | فرار' },
  { kind: 'displaced', as: 'noun', words: '(نازح,مشرد,مهجر)(,ا,ون,ين,ات)' },
  { kind: 'displaced', as: 'toll', words: '(عدد,إجمالي عدد) (نازحين,مشردين,مهجرين)' },
  {
    kind: 'striking',
    as: 'participle',
    words: `(في إضراب,إضرابا) [مفتوح,مفتوحا,عام,عاما,شامل,شاملا,تحذيري,تحذيريا] [عن العمل]`,
  },
  { kind: 'struck', as: 'participle', words: 'أضرب{v} | (ي,ت)ضرب | يضربون | توقف{v}' },
  { kind: 'striking', as: 'noun', words: 'مضرب(,ا,ون,ين) [عن العمل] | (عامل,عاملا,عمال) مضرب(,ا,ون,ين)' },
  { kind: 'strike', as: 'event', words: 'إضراب' },
  { kind: 'striking', as: 'toll', words: 'عدد [عمال,موظفين] مضربين [عن العمل]' },
  {
    kind: 'hunger-striking',
    as: 'participle',
    words: `[في] إضراب(,ا) [مفتوح,مفتوحا,جماعي,جماعيا] عن الطعام`,
  },
  { kind: 'hunger-striking', as: 'noun', words: 'مضرب(,ا,ون,ين) عن الطعام' },
  { kind: 'hunger-striking', as: 'event', words: 'إضراب عن الطعام' },
  { kind: 'hunger-striking', as: 'toll', words: 'عدد مضربين عن الطعام' },
  { kind: 'gathered', as: 'intransitive', words: '(تجمع,احتشد){v}' },
  {
    kind: 'protesting',
    as: 'intransitive',
    words: `(تظاهر,احتج,اعتصم,تجمهر){v} | (ي,ت)تظاهر | يتظاهرون | يعتصم | يعتصمون | يحتج | يحتجون`,
  },
  {
    kind: 'protesting',
    as: 'participle',
    words: `(إلى,في) (الشوارع,الشارع) | نفذ{v} (اعتصاما,وقفة احتجاجية) | اعتصاما | وقفة (احتجاجية,تضامنية,صامتة,أمام) |
      (في,إلى) (مظاهرة,مظاهرات,تظاهرة,تظاهرات,مسيرة,مسيرات,احتجاج,احتجاجات,اعتصام,وقفة احتجاجية,وقفة تضامنية,وقفة,تجمع احتجاجي)`,
  },
  { kind: 'protesting', as: 'noun', words: '(متظاهر,محتج,معتصم)(,ا,ون,ين) | متظاهرات' },
  { kind: 'protesting', as: 'active', words: '(شارك,يشارك) في(ها,ه) | (ضمت,ضم) (مسيرة,مظاهرة,تظاهرة,اعتصام)' },
  {
    kind: 'protesting',
    as: 'event',
    words: '(مظاهرة,تظاهرة,تظاهر,اعتصام,احتجاج,تجمع,احتشاد) [ضمت,ضم,شارك فيها,شارك فيه]',
  },
  { kind: 'protesting', as: 'toll', words: 'عدد (متظاهرين,محتجين,مشاركين,معتصمين)' },
  { kind: 'deployed', as: 'participle', words: 'نشروا | انتشر{v}' },
  { kind: 'posted', as: 'active', words: 'نشر(,ت,وا) | (ي,ت)نشر' },
  {
    kind: 'deployed',
    as: 'active',
    words:
      'نشر(,ت) (جيش,شرطة,سلطات,حكومة,رئاسة,قيادة,وزارة الداخلية,وزارة الدفاع) | حشد(,ت) | (أرسل,أرسلت) [حكومة,جيش] تعزيزات',
  },
  { kind: 'deployed', as: 'event', words: 'نشر | انتشار' },
  {
    kind: 'damaged',
    as: 'participle',
    words:
      '(دمر,أحرق,احترق,تضرر,نهب,هدم,تهدم,أتلف,حطم,تحطم,خرب)(,ت) | (انهار,انهارت) | (سوي,سويت) بالأرض | أضرم(,ت) النار في(ها,ه) | النار في | [تعرض,تعرضت] (للحرق,للتخريب,للنهب,للتدمير) | (تعرض,تعرضت) لأضرار | (لحقت,لحق) (أضرار,الضرر) ب',
  },
  {
    kind: 'damaged',
    as: 'active',
    words:
      '(دمر,أحرق,نهب,هدم,حطم,خرب)(,ت,وا) | أضرم(,ت,وا) (النار,النيران) في | ألحق(,ت) أضرارا ب | (التهم,التهمت) [حريق,نيران,نار,ألسنة اللهب] | (أتى,أتت) [حريق,نيران,نار,ألسنة اللهب] على',
  },
  {
    kind: 'damaged',
    as: 'event',
    words:
      'تدمير | إحراق | حرق | احتراق | تضرر | نهب | هدم | تحطيم | تخريب | إتلاف | انهيار | إضرام (النار,النيران) في',
  },
]
