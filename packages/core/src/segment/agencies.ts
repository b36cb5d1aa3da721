// News agencies as datelines name them, in comparable form; dots and spaces between initials are left out before the look-up.

/** Spellings differ only in what folding does not cover; "افب" stands for اف ب, أ ف ب and أ.ف.ب. */
export const AGENCIES: ReadonlySet<string> = new Set([
  "رويترز", // Reuters
  "رويتر",
  "افب", // Agence France-Presse
  "فرانسبرس",
  "فرنسبرس",
  "وكالهفرانسبرس",
  "اب", // Associated Press
  "اسوشيتدبرس",
  "اسوشييتدبرس",
  "اسوشيتيدبرس",
  "الاسوشيتدبرس",
  "يوبياي", // United Press International
  "يوبي",
  "دبا", // Deutsche Presse-Agentur
  "شينخوا", // Xinhua
  "اشا", // Middle East News Agency, Egypt
  "الشرقالاوسط",
  "واس", // Saudi Arabia
  "وام", // United Arab Emirates
  "كونا", // Kuwait
  "بنا", // Bahrain
  "قنا", // Qatar
  "العمانيه", // Oman
  "سبا", // Yemen
  "سانا", // Syria
  "بترا", // Jordan
  "وفا", // Palestine
  "معا",
  "صفا",
  "الوطنيه", // Lebanon
  "نينا", // Iraq
  "واع",
  "سونا", // Sudan
  "وال", // Libya
  "وات", // Tunisia
  "واج", // Algeria
  "ومع", // Morocco
  "وم", // Mauritania
  "وما",
  "الاناضول", // Anadolu
  "اناضول",
  "ارنا", // Iran
  "فارس",
  "مهر",
  "تاس", // Russia
  "ايتارتاس",
  "ايتارطاس",
  "نوفوستي",
  "انترفاكس",
  "سبوتنيك",
  "روسيااليوم",
  "انسا", // Italy
  "افي", // Spain
  "ايفي",
  "كيودو", // Japan
  "يونهاب", // South Korea
  "بيتياي", // India
  "بلومبرغ",
  "بلومبرج",
  "سيانان",
  "بيبيسي",
  "cnn",
  "bbc",
  "afp",
  "ap",
  "upi",
  "reuters",
  "وكالات",
  "الوكالات",
  "وكالاتالانباء",
  "وكالاتانباء",
  "الوكالاتالعالميه",
  "العربيهنت",
  "الجزيرهنت",
  "العربيه",
  "الجزيره",
  "الحياه",
  "مراسلنا",
  "مراسلونا",
  "خاص",
]);
