// How it works, told in both languages; the samples beside it are made from the article at build time.
import type { Locale } from "../i18n/strings.ts";

export type StageName = "text" | "words" | "names" | "tree" | "reports" | "facts" | "missing";

export interface Stage {
  readonly name: StageName;
  readonly title: string;
  readonly text: string;
}

export const how: Record<
  Locale,
  { readonly intro: string; readonly stages: readonly Stage[]; readonly example: string }
> = {
  ar: {
    intro:
      "إسناد يقرأ الخبر كما يقرؤه نحويٌّ متأنٍّ: كلمةً كلمة، ثم جملةً جملة، ثم قولًا قولًا. لا نموذج لغوي فيه ولا تخمين إحصائي؛ كل نتيجة وراءها قاعدة تُذكر وكلمات تُرى. والنص نفسه يعطي النتيجة نفسها دائمًا.",
    example: "مثال من الخبر",
    stages: [
      {
        name: "text",
        title: "النص لا يُمسّ",
        text: "كل ما يُستخرج يشير إلى موضعه في النص كما نُشر. وإن التصقت كلمات في المصدر قُرئت مفصولة دون تغيير النص.",
      },
      {
        name: "words",
        title: "الكلمات",
        text: "تُفصل السوابق واللواحق (و، ف، ب، ل، الـ، الضمائر)، ويُختار لكل كلمة معناها في سياقها: أصلها وقسمها وتصريفها.",
      },
      {
        name: "names",
        title: "الأسماء والأزمنة والأعداد",
        text: "الأشخاص والدول والمؤسسات بأسمائها المختلفة، والتواريخ محسوبةً من تاريخ النشر، والمقادير مع ما تعدّه.",
      },
      {
        name: "tree",
        title: "بناء الجملة",
        text: "تُرَدّ كل كلمة إلى رأسها: الفاعل إلى فعله، والصفة إلى موصوفها، والجملة إلى ما تتعلق به، وفق معيار Universal Dependencies.",
      },
      {
        name: "reports",
        title: "الأقوال",
        text: "مَن قال، ولمن، وعبر مَن، وبأي فعل: قال، أعلن، نفى، زعم، يخشى. والأقوال شجرة: قولٌ داخل قول.",
      },
      {
        name: "facts",
        title: "الوقائع واليقين",
        text: "الواقعة لا تكون صادقة بنفسها، بل لها عند كل مصدر درجة يقين: يؤكدها، يرجّحها، ينفيها، أو ينقلها بلا موقف.",
      },
      { name: "missing", title: "وما لم يُفهم", text: "تُعدّ كل جملة فرعية، وما لم يخرج منه شيء يُعرض في مكانه مع السبب." },
    ],
  },
  en: {
    intro:
      "Isnad reads an article as a patient grammarian would: word by word, then sentence by sentence, then claim by claim. There is no language model in it and no statistical guess; behind every result stand a rule that can be named and words that can be seen. The same text always gives the same result.",
    example: "From the article",
    stages: [
      {
        name: "text",
        title: "The text is never touched",
        text: "All that is read points to its place in the text as published. Words that the source ran together are read apart without changing the text.",
      },
      {
        name: "words",
        title: "Words",
        text: "Clitics are set apart (and, so, with, for, the, pronouns), and each word gets the reading it has here: its lemma, part of speech and inflection.",
      },
      {
        name: "names",
        title: "Names, times, numbers",
        text: "People, states and bodies under their various names; dates counted from the day of publication; quantities with what they count.",
      },
      {
        name: "tree",
        title: "The sentence",
        text: "Each word is tied to its head: a subject to its verb, an adjective to its noun, a clause to what it hangs on, in the terms of Universal Dependencies.",
      },
      {
        name: "reports",
        title: "Reports",
        text: "Who said it, to whom, through whom and with which verb: said, announced, denied, claimed, fears. Reports form a tree: a claim within a claim.",
      },
      {
        name: "facts",
        title: "Facts and certainty",
        text: "A proposition is not true by itself. Each source holds it with a degree of certainty: affirms it, thinks it likely, denies it, or relays it without a position.",
      },
      {
        name: "missing",
        title: "What was not understood",
        text: "Every clause is counted, and one that gave nothing is shown in its place, with the reason.",
      },
    ],
  },
};
