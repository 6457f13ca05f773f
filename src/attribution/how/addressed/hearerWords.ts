/** Verbs whose object hears what is said; lists as `wordPattern` reads them. */
export const TOLD =
  "tell, inform, remind, assure, reassure, warn, notify, brief, address, lecture, thank, congratulate, convince, persuade, scold, question, quiz, " +
  "interview, query, greet, threaten, caution, apprise, alert";

/** Verbs whose object hears it where an act of its own or an answer is wanted: "asked the court to", but not "urged restraint". */
export const MOVED =
  "ask, urge, beg, implore, press, order, instruct, command, encourage, advise, invite, challenge, petition, exhort, beseech, direct, forbid, lobby, sue for, " +
  "pressure, counsel, entreat, dare, want, summon, push, prompt, plead with";

/** Verbs whose indirect object hears it: "promised the farmers a well". */
export const GIVEN =
  "promise, offer, pledge, guarantee, give, send, hand, write, show, teach, wish, owe, read";

/** Verbs and nouns whose hearer stands behind "to" or "with". */
export const SAID_TO =
  "say, speak, write, explain, complain, appeal, announce, apologize, apologise, admit, confess, reply, respond, suggest, propose, " +
  "plead, confide, whisper, shout, text, mention, signal, report, recommend, tweet, talk, describe, letter, complaint, petition, speech, address, " +
  "interview, message, appeal, statement, request, promise, pledge, call, remark, testimony, testify, note, memo, email, ultimatum, warning, " +
  "plea, offer, apology, submission, invitation, response, answer, tell, file, post, lodge";

/** Cues whose object is spoken of and does not hear it. */
export const SPOKEN_OF =
  "accuse, blame, criticize, criticise, condemn, praise, hail, laud, denounce, compliment, commend, call, describe, attack, chastise, slam, rip, blast, " +
  "mock, endorse, support, oppose, deny, chide, label, dub, applaud, welcome, rebuke, tout, cite, mention, quote, discuss, name, reject";

/** Nouns for those who can be spoken to; names and pronouns need no list. */
export const PEOPLE =
  "reporter, journalist, crowd, audience, people, voter, supporter, lawmaker, official, member, parent, student, worker, leader, delegate, council, court, " +
  "judge, committee, assembly, parliament, congress, panel, board, agency, police, company, press, nation, public, government, family, friend, " +
  "colleague, president, minister, host, interviewer, moderator, newspaper, magazine, station, editor, reader, viewer, listener, group, " +
  "gathering, state, country, ally|allies, staff, fan, employee, investor, senator, mayor, governor, chairman, attorney, lawyer, " +
  "investigator, prosecutor, donor, farmer, troops, soldier, administration, union, party, authority|authorities, rebel, side, envoy, ambassador, " +
  "embassy, commission, ministry, regulator, veteran, candidate, contestant, resident, citizen, villager, daily, weekly, broadcaster, channel, paper, agency";
