/** Those whom a state sends to another, and where they work. */
export const ENVOY =
  /\b(?:diplomats?|diplomatic|envoys?|ambassadors?|attach[eé]s?|consuls?|consulates?|embassy|embassies|high commission(?:er)?s?|charg[eé]s?|legations?|missions?)\b/;
/** Forces that are moved. */
export const FORCES =
  /\b(?:troops?|soldiers?|battalions?|brigades?|regiments?|divisions?|marines?|paratroopers?|reservists?|guardsmen|infantry|tanks?)\b/;
export const ARMS =
  /\b(?:frigates?|destroyers?|warships?|submarines?|carriers?|(?:patrol )?boats?|fleets?|squadrons?|jets?|bombers?|fighters?|missiles?|batter(?:y|ies)|drones?|helicopters?|gunboats?|corvettes?)\b/;
/** What passes between states as long as they get on. */
export const EXCHANGE =
  /\b(?:trade|aid|flights?|cooperation|imports?|exports?|deliver(?:y|ies)|suppl(?:y|ies)|relations|ties|exchanges?|funding|loans?|payments?|visas?|shipments?|assistance|subsid(?:y|ies)|partnership)\b/;
