import type { Block } from "../Block.ts";
import type { BlockRule } from "../BlockRule.ts";

const labels = new Set(
  `advert | advertisement | advertising | ad | ads | anzeige | werbung | publicité | publicidad | publicidade | pubblicità |
   advertisement continue reading below | story continues below | story continues below advertisement |
   article continues below | article continues after advertisement | continue reading | continue reading below |
   continue reading the main story | weiterlesen | scroll to continue | scroll to continue with content |
   share | share this | share this article | share this story | share this post | teilen | partager | compartir | compartilhar |
   share on facebook | share on twitter | tweet | pin | pin it | email | print | facebook | twitter | whatsapp | telegram | reddit |
   linkedin | pinterest | copy link | save | like | like this | loading |
   comments | comment | comments comments | leave a comment | kommentare | commentaires | comentarios | comentários | reply |
   no comments | tell us what you think | show more comments | show more | load more | view all | see all | join the conversation | view comments | show comments |
   related | related articles | related stories | related posts | related content | related topics | related links | recommended |
   recommended for you | you may also like | you might also like | more from | more stories | more news | more like this |
   read more | read next | see also | read also | also read | most read | most popular | popular | trending | trending now |
   latest news | latest | latest stories | top stories | recent articles | popular this week | in other news | editors picks |
   mehr zum thema | ähnliche artikel | ähnliche beiträge | ähnliche neuigkeiten | schlagwörter | themen | kategorien | artikel zum thema | weitere artikel | auch interessant | lesen sie auch | das könnte sie auch interessieren | à lire aussi | lire aussi |
   leia também | leia mais | veja também | lea también | le puede interesar | te puede interesar | leggi anche | lees ook |
   photo | photos | image | images | video | videos | gallery | close | caption | slideshow | fullscreen | view gallery | play |
   watch | watch now | listen | live | breaking news | menu | search | next | previous | back to top | top | home |
   subscribe | subscribe now | sign up | sign in | log in | login | register | newsletter | newsletters | tags | topics |
   follow | follow us | follow us on | about the author | about the authors`
    .split("|")
    .map((label) => label.replace(/\s+/g, " ").trim()),
);
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");

const counter =
  /^(?:(?:show|view|load|see|read) (?:all|more) )?\(?\d{0,6}\)? ?(?:comments?|kommentare?|replies|shares?|likes?|views?|votes?|reactions?|commentaires?|coment[aá]rios?|opiniones|lesermeinung(?:en)?)(?: \(?\d{1,6}\)?)?$/;

/** Blocks that are nothing but a site's label, in the languages of the development pages. */
export const dropLabels: BlockRule = (blocks) =>
  blocks.filter((block) => !isLabel(wordsOf(block.text)) && !isShareLine(block));

const isLabel = (words: string) => labels.has(words) || counter.test(words);

const networks =
  /\b(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|pint?|reddit|tumblr|e-?mail|instagram|xing|flipboard|messenger|vk|line|print)\b/gi;

const isShareLine = ({ text, linkShare }: Block) =>
  linkShare > 0.7 && text.length < 120 && (text.match(networks)?.length ?? 0) >= 2;
