// The facts beside the text: sentence by sentence, what others say under the one who says it, then what the author says himself.
import type { Report } from "@isnad/core/schema";
import { fill } from "../i18n/fill.ts";
import { factCard, minorFact } from "./fact-card.ts";
import { type Html, html } from "./html.ts";
import { quoted } from "./language.ts";
import type { PageContext, ReportGroup, SentenceGroup } from "./reading.ts";
import { partyName, reportSource } from "./source-name.ts";

export function factList(context: PageContext): Html {
  return html`${context.reading.sentences.map((group) => sentenceFacts(group, context))}`;
}

function sentenceFacts({ sentence, number, reports, own, minor }: SentenceGroup, context: PageContext): Html {
  const { t } = context.ui;
  const empty = reports.length === 0 && own.length === 0 && minor.length === 0;
  return html`<div class="group" role="group" id="${sentence.id}" aria-labelledby="h-${sentence.id}">
    <h3 id="h-${sentence.id}"><a href="#text-${sentence.id}"><span class="hidden">${fill(t.read.sentence, { n: "" }).trim()} </span><span class="ring">${number}</span></a></h3>
    ${reports.map((group) => reportBlock(group, context))}
    ${own.length === 0 ? null : html`<ul class="facts" role="list">${own.map((fact) => factCard(fact, context))}</ul>`}
    ${empty ? html`<p class="none">${t.read.noFacts}</p>` : null}
    ${
      minor.length === 0
        ? null
        : html`<details class="minor"><summary>${fill(t.read.minor, { n: context.ui.count("event", minor.length) })}</summary><ul role="list">${minor.map((fact) => minorFact(fact, context))}</ul></details>`
    }
  </div>`;
}

/** A report: the chain it came through, its act and cue; what it says stands inside. */
function reportBlock({ report, facts, inner }: ReportGroup, context: PageContext): Html {
  const { t } = context.ui;
  const content = report.content[0];
  return html`<div class="report act-${report.act}" role="group" id="${report.id}" aria-labelledby="h-${report.id}">
    <h4 id="h-${report.id}">${chain(report, context)}</h4>
    <p class="cue-line"><a class="in-text" href="#in-${report.id}">${cueWords(report, context)}</a> <span class="note">${aboutReport(report, context, t.sourceTypes[report.sourceType])}</span></p>
    ${facts.length === 0 && inner.length === 0 && content !== undefined ? html`<blockquote class="evidence">${quoted(content.text)}</blockquote>` : null}
    ${facts.length === 0 ? null : html`<ul class="facts" role="list">${facts.map((fact) => factCard(fact, context))}</ul>`}
    ${inner.map((group) => reportBlock(group, context))}
  </div>`;
}

/** The words of telling; a sign alone, as the colon of a headline, is told by what it does. */
export function cueWords({ cue, act }: Report, { ui }: PageContext): Html {
  return /\p{L}/u.test(cue.text)
    ? html`<bdi lang="ar" dir="rtl" class="rubric">${cue.text}</bdi>`
    : html`<span class="rubric">${ui.t.acts[act]}</span>`;
}

const bare = (text: string): string => text.replace(/[\u064b-\u0652]/gu, "");

/** What kind of telling it is, where its own words do not say that already (قال, a statement; طلب, a request), then what else is known. */
export function aboutReport({ cue, act, negated }: Report, { ui }: PageContext, more?: string): Html {
  const { t, locale } = ui;
  const said = locale === "ar" && (act === "assert" || bare(cue.text).includes(bare(t.acts[act])));
  const parts = [said || !/\p{L}/u.test(cue.text) ? null : t.acts[act], negated ? t.read.negatedReport : null, more];
  return html`${parts.filter((part) => typeof part === "string").join(" · ")}`;
}

/** Who tells whom: the source, then the channel or addressee it reached the article through. */
export function chain(report: Report, context: PageContext): Html {
  const { t } = context.ui;
  const { addressee, channel } = report;
  const step = (label: string, name: Html): Html =>
    html`<span class="via"><span class="note">${label}</span> ${name}</span>`;
  return html`<span class="source">${reportSource(report, context)}</span>${channel === null ? null : step(t.read.through, partyName(channel, context))}${
    addressee === null ? null : step(t.read.to, partyName(addressee, context))
  }`;
}
