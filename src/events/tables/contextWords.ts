/**
 * The contexts of the PLOVER manual, each with words that leave little doubt of it; a blank stands for any space. A
 * context is told by its words alone: where none stands, none is given.
 */
export const contextWords: Readonly<Record<string, RegExp>> = {
  military:
    /\b(?:army|armies|navy|air force|troops?|soldiers?|warships?|frigates?|missiles?|military|generals?|brigades?|airstrikes?|fighter jets?)\b/,
  intelligence:
    /\b(?:spy|spies|spying|espionage|intelligence (?:agency|agencies|service|services|officers?)|secret service)\b/,
  executive: /\b(?:cabinet|civil service|head of state|prime minister's office|presidential palace)\b/,
  legislative:
    /\b(?:parliaments?|parliamentary|lawmakers?|senate|senators?|congress|legislat\w+|bundestag|knesset|duma)\b/,
  election: /\b(?:elections?|electoral|ballots?|voters?|polling stations?|referendum|run-off)\b/,
  political_institutions: /\b(?:constitution\w*|coup|impeach\w*|party congress|term limits?)\b/,
  pro_democracy: /\b(?:pro-democracy|democrati[sz]ation|free and fair elections?)\b/,
  pro_autocracy: /\b(?:one-party rule|rule by decree|dictatorship|autocra\w+)\b/,
  economic:
    /\b(?:tariffs?|duties|trade|exports?|imports?|inflation|interest rates?|central bank|budget|embargo|markets?|loans?)\b/,
  legal: /\b(?:courts?|judges?|tribunals?|prosecutors?|lawsuits?|verdicts?|trial|convict\w*|indict\w*)\b/,
  reparations: /\b(?:reparations?)\b/,
  human_rights: /\b(?:human rights)\b/,
  rights_freedoms:
    /\b(?:press freedom|free speech|freedom of (?:speech|assembly|expression|the press)|civil liberties|censor\w*)\b/,
  repression: /\b(?:crackdowns?|tear gas|water cannon|political prisoners?|repress\w+)\b/,
  human_security:
    /\b(?:food (?:shortages?|prices|aid)|drinking water|famine|housing|power cuts?|evictions?)\b/,
  gender: /\b(?:women's rights|gender|abortion|femicides?)\b/,
  lgbt: /\b(?:lgbtq?\+?|gay|lesbian|transgender|same-sex)\b/,
  religion_ethnicity:
    /\b(?:muslims?|christians?|jews|jewish|hindus?|buddhists?|mosques?|churches|church|synagogues?|ethnic|imams?|bishops?)\b/,
  inequality: /\b(?:inequality|inequalities)\b/,
  diplomatic:
    /\b(?:diplomats?|diplomatic|ambassadors?|embass(?:y|ies)|consulates?|envoys?|foreign minist(?:er|ers|ry)|attach[eé]s?|charg[eé] d'affaires|high commission)\b/,
  territory:
    /\b(?:territor(?:y|ial)|annex\w*|disputed (?:islands?|border|waters)|border dispute|continental shelf|separatists?|secession)\b/,
  peacekeeping: /\b(?:peacekeep\w+|blue helmets?)\b/,
  health: /\b(?:outbreaks?|epidemics?|pandemics?|vaccin\w+|virus|cholera|measles|public health|hospitals?)\b/,
  asylum: /\b(?:asylum)\b/,
  migration: /\b(?:migrants?|migration|refugees?|displaced (?:people|persons|families))\b/,
  disasters:
    /\b(?:earthquakes?|floods?|flooding|hurricanes?|cyclones?|typhoons?|landslides?|wildfires?|tsunamis?|oil spill)\b/,
  natural_resource:
    /\b(?:oil|gas fields?|pipelines?|mines?|mining|fisher(?:y|ies)|timber|lithium|uranium|dams?)\b/,
  environment: /\b(?:pollution|climate|emissions?|environmental\w*|deforestation)\b/,
  technology: /\b(?:semiconductors?|microchips?|artificial intelligence|satellites?|5g|software)\b/,
  terrorism: /\b(?:terroris[mt]s?|terror attack|jihadis?ts?)\b/,
  cbrn: /\b(?:nuclear|chemical weapons?|biological weapons?|nerve agent|radioactive|radiological)\b/,
  cyber: /\b(?:hack(?:ed|ers?|ing)|cyber\S*|ransomware|malware|phishing)\b/,
  misinformation: /\b(?:disinformation|misinformation|fake news|deepfakes?|troll farms?)\b/,
  crime: /\b(?:murders?|robber(?:y|ies)|burglar\w*|gangs?|kidnap\w*|arson\w*)\b/,
  corruption: /\b(?:corruption|corrupt|brib(?:e|es|ed|ery)|embezzl\w+|kickbacks?|nepotism)\b/,
  illegal_drugs: /\b(?:cocaine|heroin|fentanyl|methamphetamine|drug (?:cartels?|smugglers?|traffick\w+))\b/,
  trafficking: /\b(?:traffick(?:ing|ers?|ed)|smuggl(?:ing|ers?|ed))\b/,
};
