// Strings of single pages, apart from what all pages share.
export interface PageStrings {
  readonly analyse: Record<
    | "title"
    | "intro"
    | "privacy"
    | "text"
    | "placeholder"
    | "date"
    | "dateHelp"
    | "open"
    | "run"
    | "cancel"
    | "clear"
    | "sample"
    | "download"
    | "working"
    | "cancelled"
    | "failed"
    | "done"
    | "notArabic"
    | "littleArabic"
    | "views"
    | "parts"
    | "part"
    | "partBefore"
    | "partAfter"
    | "noScript"
    | "empty",
    string
  >;
  readonly facts: Record<
    | "title"
    | "intro"
    | "source"
    | "actor"
    | "certainty"
    | "status"
    | "form"
    | "all"
    | "shown"
    | "reset"
    | "copy"
    | "copied"
    | "search"
    | "filters"
    | "quote"
    | "minorToo"
    | "minorHelp"
    | "why",
    string
  >;
  readonly isnad: Record<
    | "title"
    | "intro"
    | "tree"
    | "treeHelp"
    | "share"
    | "shareHelp"
    | "shareOf"
    | "shareLess"
    | "ownVoice"
    | "matrix"
    | "matrixHelp"
    | "fact"
    | "unnamed"
    | "saysNothing"
    | "blank",
    string
  >;
  readonly timeline: Record<
    | "title"
    | "intro"
    | "axis"
    | "axisHelp"
    | "happened"
    | "said"
    | "published"
    | "scheduled"
    | "undated"
    | "undatedHelp"
    | "list"
    | "none",
    string
  >;
  readonly actors: Record<
    | "deeds"
    | "passing"
    | "deedsHelp"
    | "title"
    | "intro"
    | "does"
    | "undergoes"
    | "says"
    | "attributes"
    | "none"
    | "unresolved",
    string
  >;
  readonly numbers: Record<
    "title" | "intro" | "value" | "counts" | "bound" | "when" | "whose" | "fact" | "none" | "words",
    string
  >;
  readonly search: Record<"title" | "intro" | "query" | "found" | "firstOnly" | "nothing" | "noScript", string>;
  readonly api: Record<"intro" | "parameters" | "body" | "answers", string>;
  readonly quality: Record<
    | "intro"
    | "table"
    | "layer"
    | "gold"
    | "precision"
    | "recall"
    | "reading"
    | "misses"
    | "missesHelp"
    | "missed"
    | "extra",
    string
  >;
  readonly bounds: Record<"exact" | "approx" | "at-least" | "at-most" | "more-than" | "less-than" | "range", string>;
  readonly attributeTypes: Record<"role" | "affiliation" | "nationality" | "membership" | "alias" | "former", string>;
}
