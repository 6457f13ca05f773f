import { thresholds } from "../../settings.ts";
import type { BlockRule } from "../BlockRule.ts";

const calls = [
  /^(?:please )?(?:click|tap) here (?:to|for)\b/i,
  /\b(?:sign up|signup|subscribe|register)\b.{0,60}\b(?:newsletters?|alerts?|e-?mails?|inbox|channel|podcast|updates?|digest|briefing|print edition|magazine)\b/i,
  /^(?:subscribe|sign up|register|log in|sign in|join)\b.{0,80}\b(?:to|for|today|now|our|us|free)\b/i,
  /\b(?:get|receive)\b.{0,80}\b(?:in|to|through) your (?:inbox|letterbox|mailbox|e-?mail)\b/i,
  /^get (?:breaking news|the latest|our (?:free )?(?:daily|weekly)|.{0,40}\b(?:alerts|newsletter))\b/i,
  /\b(?:follow|like|find|join) (?:us|me|him|her|them|our page)\b.{0,30}\b(?:on|at)\b.{0,20}\b(?:twitter|facebook|instagram|youtube|linkedin|telegram|whatsapp|x|tiktok|flipboard|google)\b/i,
  /^follow .{0,60}\b(?:on|at) (?:twitter|facebook|instagram|youtube|linkedin|telegram|x)\b/i,
  /^(?:download|get) (?:the|our) .{0,30}\bapp\b/i,
  /^join (?:our|the) .{0,60}\b(?:forums?|community|conversation|discussion|group|channel|server)\b/i,
  /\b(?:got|have|know) (?:a|any|some) (?:news )?(?:tips?|story|stories|news|question|correction)\b.{0,120}(?:@|\b(?:e-?mail|contact|let us know|submit|send|call)\b)/i,
  /^(?:support|help) (?:our|us|independent|quality) .{0,80}\b(?:journalism|reporting|work|donat\w+|contribut\w+)\b/i,
  /^(?:what do you think|let us know|tell us|share your|leave a comment|join the (?:conversation|debate))\b.{0,120}\b(?:comments?|below|think|thoughts|opinion|story|conversation|debate)\b/i,
  /^(?:this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published|posted)|reprinted with permission)\b/i,
  /\b(?:all rights reserved|this material may not be published, broadcast|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados)\b/i,
  /^(?:©|\(c\)|copyright)\s/i,
  /^(?:we use|this (?:site|website) uses|by (?:continuing|using) )\b.{0,60}\bcookies\b/i,
  /\b(?:newsletter|abonnieren|abonnez-vous|suscríbase|suscríbete|inscreva-se|assine|iscriviti)\b.{0,80}\b(?:newsletter|kostenlos|gratuit\w*|gratis)\b/i,
];

const cookies = /\b(?:cookies?)\b/i;
const using =
  /\b(?:websites?|webseite|site|sitio|dienste|services?|nutzung|nutzen|verwend\w+|einverstanden|accept\w*|akzeptier\w+|consent|agree|utilis\w+|utiliz\w+|usamos|usiamo|navigat\w*|navega\w*|naviga\w*|experience|expérience|experiencia)\b/gi;
const isCookieNotice = (text: string) =>
  cookies.test(text) && new Set(text.toLowerCase().match(using)).size >= 2;

/** Blocks that ask the reader to do something for the site, or state its rights. */
export const dropCallsToAction: BlockRule = (blocks) =>
  blocks.filter(
    ({ text, isQuoted }) =>
      isQuoted ||
      text.length > thresholds.callLength ||
      !(isCookieNotice(text) || calls.some((call) => call.test(text))),
  );
