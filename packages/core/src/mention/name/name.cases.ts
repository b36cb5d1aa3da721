// Names: a text in which [[ ]] mark every name, with its type after a bar.
export const nameCases: readonly string[] = [
  // Persons with titles, particles, kunyas, numbers of rulers
  "التقى وزير الخارجية الفرنسي [[جان إيف لودريان|person]] نظيره",
  "قال الفريق أول [[عبد الفتاح السيسي|person]] أمس",
  "وصل الأمير [[محمد بن سلمان|person]] إلى [[باريس|gpe]]",
  "قتلت القوات [[أبو مصعب الزرقاوي|person]] في غارة",
  "زعيم التنظيم [[أسامة بن لادن|person]]",
  "زار الملك [[محمد السادس|person]] المدينة",
  "قال رئيس الاتحاد [[برند جوتشولك|person]] إن السوق تراجعت",
  "وقال [[جوتشولك|person]] إن السوق تراجعت",
  "انضم [[كانافارو|person]] و[[إيمرسون|person]] إلى النادي",
  "الرئيس الفلسطيني [[ياسر عرفات|person]]",
  // Organisations: head noun, idafa, nisba, ل phrase, brackets, quotes
  "رفضت [[وزارة الدفاع الأمريكية|organization]] ([[البنتاجون|organization]]) التعليق",
  "أعلنت [[الحكومة العراقية|organization]] ل[[رويترز|organization]] أن",
  "قال [[حزب العمال الكردستاني|organization]] إنه",
  "انتقدت [[منظمة العفو الدولية|organization]] القرار",
  "قرر [[الاتحاد الدولي لكرة القدم|organization]] إيقاف اللاعب",
  "هزيمة [[تنظيم داعش|organization]] في [[العراق|gpe]]",
  "انسحاب [[القوات الأمريكية|organization]] من [[سوريا|gpe]]",
  'كتبت صحيفة "[[المستقبل|organization]]" أن',
  "[[القاهرة|gpe]] ([[رويترز|organization]]) - قال",
  "فاز [[برشلونة|organization]] على [[ليفربول|organization]] في المباراة",
  // Places: the head stands outside or inside
  "في مدينة [[إيلات|gpe]] على البحر",
  "قرب [[نهر الليطاني|location]] في [[لبنان|gpe]]",
  "وصل إلى [[مطار بغداد الدولي|location]] مساء",
  "بين [[إسرائيل|gpe]] و[[غزة|gpe]]",
  "زيارة [[للولايات المتحدة|gpe]] غدا",
  // Everyday words and adjectives that are no names
  "قال مسؤول كبير إن الجندي أمريكي",
  "نشرت الصحيفة صورا جديدة على موقعها",
  "قال إن جنديا بريطانيا قتل",
];
