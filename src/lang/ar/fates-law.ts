import type { Fate } from '../fate-table.ts'

/** What police, prosecutors and courts do with people. */
export const law: readonly Fate[] = [
  {
    kind: 'detained',
    as: 'participle',
    words:
      'احتجز{v} | (ي,ت)حتجز | محتجز(ون,ين) | (رهن,قيد) (الاحتجاز,التوقيف,الحبس الاحتياطي,الحجز) | أودع(,وا) [في] (الحبس,الحجز)',
  },
  { kind: 'detained', as: 'active', words: 'احتجز{v} | (ي,ت)حتجز' },
  { kind: 'stopped', as: 'participle', words: '(أوقف,استوقف){v}' },
  { kind: 'stopped', as: 'active', words: '(أوقف,استوقف){v} | (ي,ت)وقف | يوقفون' },
  { kind: 'stopped', as: 'event', words: '(توقيف,إيقاف) [{force}]' },
  { kind: 'detained', as: 'noun', words: 'محتجز(,ا,ون,ين,ات) | موقوف(,ا,ون,ين)' },
  { kind: 'detained', as: 'event', words: 'احتجاز [{force}] | تجديد حبس' },
  { kind: 'detained', as: 'toll', words: '(عدد,حصيلة) (محتجزين,موقوفين)' },
  {
    kind: 'arrested',
    as: 'participle',
    words: '(اعتقل,ضبط){v} | (ي,ت)عتقل | يعتقلون | (ألقي القبض,قبض) علي(ه,ها,هم,هما) | (رهن,قيد) الاعتقال',
  },
  {
    kind: 'arrested',
    as: 'active',
    words: '(اعتقل,ضبط){v} | (ي,ت)(عتقل,ضبط) | يعتقلون | قبض(,ت,وا) على | اعتقالات (طالت,شملت)',
  },
  { kind: 'arrested', as: 'noun', words: 'معتقل(,ا,ون,ين,ات) | اعتقالا | اعتقالات | حالة اعتقال | حالات اعتقال' },
  { kind: 'arrested', as: 'event', words: 'اعتقال [{force}] | [إلقاء] قبض على | ضبط [{force}]' },
  {
    kind: 'arrested',
    as: 'toll',
    words: '(عدد,حصيلة,إجمالي عدد) (معتقلين,اعتقالات,المقبوض عليهم) | عدد (الذين,من) اعتقلوا',
  },
  {
    kind: 'charged',
    as: 'participle',
    words:
      'اتهم{v} رسميا | (وجهت,وجه) (إليه,إليها,إليهم,له,لهم) [رسميا] (تهمة,تهم,اتهامات,اتهام) | (يواجه,تواجه,يواجهون,واجه,واجهوا) (تهما,تهم,تهمة,اتهامات)',
  },
  { kind: 'charged', as: 'active', words: 'اتهم(,ت) (ادعاء,ادعاء عام,مدعي عام,نيابة,نيابة عامة)' },
  {
    kind: 'charged',
    as: 'event',
    words:
      '(تم,وتم,جرى) اتهام | (توجيه,وجهت,وجه) [النيابة,النيابة العامة,الادعاء,الادعاء العام,المدعي العام,السلطات,الشرطة] (تهمة,تهم,تهما,اتهام,اتهاما,اتهامات) [رسمية,جنائية] (إلى,ل,ضد) | (وجهت,وجه) (النيابة,النيابة العامة,الادعاء,المدعي العام) إلى',
  },
  {
    kind: 'tried',
    as: 'participle',
    words:
      '(حوكم,حوكمت,حوكموا,يحاكم,يحاكمون) | (أحيل,أحيلت,أحيلوا) (إلى,على) (محاكمة,قضاء,محكمة) | (إلى,على) (المحاكمة,محكمة الجنايات,القضاء العسكري) | (مثل,مثلت,مثلوا,يمثل,يمثلون) أمام (محكمة,قضاء,قاضي) | (قدم,قدموا) للمحاكمة | للمحاكمة',
  },
  { kind: 'referred', as: 'participle', words: 'أحيل{v}' },
  { kind: 'referred', as: 'active', words: 'أحال{v} | (ي,ت)حيل' },
  { kind: 'referred', as: 'event', words: 'إحالة' },
  { kind: 'tried', as: 'active', words: 'حاكمت' },
  { kind: 'tried', as: 'event', words: 'محاكمة | مثول' },
  {
    kind: 'convicted',
    as: 'participle',
    words:
      '(أدين,أدينت,أدينوا,أدينا) | (حكم,حكمت) [محكمة] علي(ه,ها,هم,هما) | صدر(,ت) بحق(ه,ها,هم) (حكم,أحكام) | ثبتت إدانتهم',
  },
  {
    kind: 'convicted',
    as: 'active',
    words:
      '(أدان,أدانت) (محكمة,قضاء) | حكم(,ت) [محكمة,قضاء,قاضي] على | حكمت | (حكما,حكم,أحكاما,أحكام) [بالإعدام,بالجلد] (على,ضد,بحق) | بالإعدام على | إصدار (حكم,أحكام) (على,ضد,بحق)',
  },
  { kind: 'convicted', as: 'event', words: 'إدانة' },
  {
    kind: 'imprisoned',
    as: 'participle',
    words: 'سجن{v} | (أودع,أودعوا) [في] (سجن,سجون) | حكم علي(ه,ها,هم,هما) (بالسجن,بالحبس) | خلف القضبان',
  },
  {
    kind: 'imprisoned',
    as: 'intransitive',
    words: '(يقضي,يقضون) (عقوبة,عقوبات,أحكاما,حكما) بالسجن | (يقبع,يقبعون) في (سجن,سجون)',
  },
  { kind: 'imprisoned', as: 'active', words: 'سجن(,ت) | [حكم,حكما,أحكام,أحكاما] بالسجن [المؤبد] على' },
  { kind: 'jailed', as: 'participle', words: 'حبس{v}' },
  { kind: 'jailed', as: 'active', words: 'حبس(,ت)' },
  { kind: 'jailed', as: 'event', words: 'حبس' },
  { kind: 'punished', as: 'active', words: 'عاقب(,ت)' },
  { kind: 'punished', as: 'event', words: 'معاقبة' },
  { kind: 'imprisoned', as: 'event', words: 'سجن | المؤبد' },
  {
    kind: 'released',
    as: 'participle',
    words: '(أفرج,يفرج) عن(,ه,ها,هم,هما) | (أطلق,يطلق) سراح(,ه) | أخلي سبيل(,ه) | برئوا',
  },
  { kind: 'released', as: 'active', words: 'أفرج{v} عن | أفرج{v} | يفرج | تفرج | (أخلى,أخلت) سبيل | برأت' },
  {
    kind: 'released',
    as: 'event',
    words: 'إفراج عن | سراح | سبيل | إطلاق سراح | إخلاء سبيل | تبرئة | وببراءة | (قضت,حكمت,محكمة,جنايات,جنح) ببراءة',
  },
]
