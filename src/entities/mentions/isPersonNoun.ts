import { titles } from "../names/titles.ts";
import { sectorOf } from "../sectorOf.ts";

const OTHERS = new Set(
  "one clerk cook maid pilot spy guard page thief chef dean coach scholar guest monk nun rebel refugee hostage captive recruit cadet patriarch chauffeur butcher baker smuggler peasant heir twin bride groom toddler infant orphan tenant hero heroine mayor deputy man woman boy girl person child kid baby teenager teen adult father mother parent son daughter brother sister husband wife spouse partner widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter friend colleague ally rival foe enemy opponent critic supporter boss guest host owner founder co-founder chief head leader deputy aide adviser advisor assistant insider source official executive member figure veteran native resident icon star hero celebrity model legend victim suspect defendant plaintiff witness patient caller passenger client customer expert guru pioneer giant mogul billionaire millionaire tycoon heir heiress graduate alumnus freshman sophomore junior senior newcomer outsider incumbent predecessor successor namesake counterpart democrat republican liberal conservative libertarian socialist communist independent moderate american russian chinese german israeli iraqi pakistani saudi briton frenchman englishman spaniard turk kurd arab muslim christian jew catholic protestant hindu buddhist mormon evangelical announcer moderator anchor presenter delegate elector pollster strategist operative surrogate volunteer intern attache attaché chair whip no-show somebody someone everyone".split(
    " ",
  ),
);
const SUFFIX = /(?:man|woman|person|ist|ian|eer|ee|ster|wright|smith|crat|logue|er|or|ant|ent)$/;
/** What ends as a person's noun does and is none. */
const NONE = new Set(
  "number matter order paper letter water weather winter summer october november september december offer career border center centre chapter computer corner danger disaster dinner fever finger flower filter flavor flavour floor door gender hunger hurricane labor labour ladder layer leather liter litre manner meter metre minor mirror monster motor murder answer power pressure quarter rather river rumor rumour sector semester series server shelter shoulder silver slaughter summer supper surrender tear temper terror theater theatre thunder tower tractor tumor tumour vapor war wonder year humor humour honor honour error factor favor favour horror behavior behaviour color colour tenor harbor harbour armor armour odor odour vector refer other another banner barrier cancer character charter cluster container counter cover register encounter folder fewer former further latter transfer trailer tower twitter whisper newsletter newspaper helicopter poster pointer printer remainder reminder chamber cyber feature amber lumber timber timer drawer committee guarantee coffee fee degree tree knee jubilee decree apogee beer deer career accident incident document statement government department agreement argument moment amendment apartment appointment treatment investment employment environment equipment element event extent content comment commitment development document engagement excitement experiment improvement instrument judgment judgement management measurement movement parliament payment punishment requirement retirement segment sentiment settlement supplement talent tent tournament want warrant grant plant restaurant consent percent cent current accent advent ascent assent comment component continent convent descent discontent event fragment implement ingredient intent investment monument ointment orient ornament patent percent present rent scent torrent pendant elephant variant covenant dissent testament precedent list wrist fist mist twist gist checklist checklists whitelist blacklist exist consist assist persist opinion billion million region religion decision vision".split(
    " ",
  ),
);

/** Is a singular noun that is no body or document somebody: by the tables of roles and titles, or by its ending. */
export function isPersonNoun(noun: string): boolean {
  if (NONE.has(noun)) return false;
  if (OTHERS.has(noun) || titles.has(noun)) return true;
  return SUFFIX.test(noun) || sectorOf(noun) !== null;
}
