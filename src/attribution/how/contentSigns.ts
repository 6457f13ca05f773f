import type { Stance } from "../../article/index.ts";

/**
 * Words without which a content hardly does what the stance says, where the cue does not name it: who denies says no,
 * who threatens speaks of what is to come. Contents are spelled out as `spellOut` does it, a question with its mark.
 */
export const CONTENT_SIGNS: Readonly<Partial<Record<Stance, RegExp>>> = {
  accuse:
    / (?:\S*corrupt\S*|crim\S+|liar?s?|lied|lying|fraud\S*|fail\S*|wrong\S*|bad(?:ly)?|worst|worse|terribl\S*|disgrac\S*|disast\S*|danger\S*|attack\S*|racis\S+|sexis\S+|bigot\S*|hat(?:e|ed|red)|stole\S*|steal\S*|cheat\S*|rigg\S+|unfair\S*|incompeten\S+|phony|ridicul\S+|sham\S+|betray\S*|illegal\S*|unlawful\S*|violat\S+|abus\S+|kill\S*|murder\S*|refus\S+|reckless\S*|irresponsib\S+|outrag\S+|hypocri\S+|mislead\S*|misled|exaggerat\S*|false\S*|unfit|weak\S*|threat\S*|exploit\S*|manipulat\S*|conspir\S+|guilt\S*|scandal\S*|blood\S*|violen\S+|never|n't|not|no|too|only|instead|against|without|enem\S+|propagand\S+|provo\S+|aggress\S+|spi(?:es|ed)|spy\S*|brib\S+|tortur\S+|illegitim\S+|stupid\S*|fool\S*|joke|mess|problem|unaccept\S+|insult\S*) /,
  deny: / (?:no|not|n't|never|none|nothing|nobody|neither|nor|false|untrue|fake|fabricat(?:ed|ions?)|unsubstantiated|baseless|unfounded|groundless|nonsense|lies?|myth|hoax|wrong|ridiculous|absurd|rubbish|invent(?:ed|ions?)|fiction|fantasy|without|cannot|hardly|rumou?rs?) /,
  decline:
    / (?:no|not|n't|never|nothing|nobody|none|neither|nor|cannot|refus(?:e|es|ed)|declin(?:e|es|ed)|comment|rather|without) /,
  threaten:
    / (?:will|'ll|would|'d|shall|going to|wo|if|unless|until|pay|consequences?|sanctions?|regret|may|might) /,
  promise: / (?:will|'ll|would|'d|shall|going to|wo|never|promise|pledge|word|until) /,
  demand:
    / (?:should|must|needs? to|need|has to|have to|had to|ought|let|let's|stop|please|enough|time to|urgent|called?|calling) /,
  ask: / \? /,
  praise:
    / (?:admir\S+|best|brave\S*|brillian\S+|courag\S+|excellent|extraordinary|fantastic|good|great\S*|grateful|hero\S*|honou?r\S*|impress\S+|incredibl\S+|outstanding|proud|remarkabl\S+|respect\S*|right|smart|strong|success\S*|superb|terrific|thank\S*|tremendous\S*|well|wonderful\S*) /,
  blame: / (?:because|fault|due|caus(?:e|es|ed)|result|responsible|blame|led|owe[sd]?|cost) /,
};
