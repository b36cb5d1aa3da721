// Nouns: the web, its services and users.
import { noun, type Row } from "../../define.ts";

const rows: readonly Row[] = [
  noun("متصفح", { plural: "+ات", root: "صفح", en: "browser" }),
  noun("دردشة", { plural: "+ات", kind: "event", root: "دردش", en: "chat" }),
  noun("تغريد", { enPlural: "-", root: "غرد", en: "tweeting" }),
  noun("لايك", { plural: "+ات", en: "like" }),
  noun("مؤثر", { plural: "+ون", kind: "human", root: "ءثر", en: "influencer" }),
  noun("مؤثرة", { plural: "+ات", kind: "human", root: "ءثر", en: "influencer" }),
  noun("سوشيال", { en: "social media" }),
  noun("ميديا", { gender: "f", en: "media" }),
  noun("فيسبوك", { kind: "media", en: "Facebook" }),
  noun("تويتر", { kind: "media", en: "Twitter" }),
  noun("يوتيوب", { kind: "media", en: "YouTube" }),
  noun("واتساب", { kind: "media", en: "WhatsApp" }),
  noun("انستغرام", { kind: "media", en: "Instagram" }),
  noun("إنستغرام", { kind: "media", en: "Instagram" }),
  noun("سناب", { kind: "media", en: "Snap" }),
  noun("تيليغرام", { kind: "media", en: "Telegram" }),
  noun("تلغرام", { kind: "media", en: "Telegram" }),
  noun("ويكيبيديا", { gender: "f", kind: "media", en: "Wikipedia" }),
  noun("بلوتوث", { en: "Bluetooth" }),
  noun("أيقونة", { plural: "+ات", root: "يقن", en: "icon" }),
  noun("سيلفي", { en: "selfie" }),
  noun("إيموجي", { en: "emoji" }),
  noun("بلوكتشين", { en: "blockchain" }),
  noun("ويبو", { kind: "media", en: "Weibo" }),
  noun("فايسبوك", { kind: "media", en: "Facebook" }),
  noun("سكايب", { kind: "media", en: "Skype" }),
  noun("نتفليكس", { kind: "media", en: "Netflix" }),
  noun("غوغل", { kind: "org", en: "Google" }),
  noun("جوجل", { kind: "org", en: "Google" }),
  noun("ستوري", { kind: "document", en: "story" }),
  noun("لايف", { kind: "event", en: "live stream" }),
];

export default rows;
