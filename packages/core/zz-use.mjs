import { facts, parseArticle } from "@isnad/core";

const parsed = parseArticle("قال مسؤول كبير من الحكومة العراقية لرويترز إن المحادثات قد تستمر لما بعد الانتخابات.");
const [report] = parsed.facts.reports;
console.log(report.act, report.sourceType, "|", report.source.text, "|", report.channel.text);
for (const fact of facts(parsed)) console.log(fact.statement.en, fact.commitments.map(({ source, value }) => `${source === "author" ? "author" : "official"} ${value}`));
