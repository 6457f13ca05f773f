/** Nouns for an event at which something is said and for what it is said in; as `wordPattern` reads them. */
export const OCCASION_WORDS =
  "ad, advert, affidavit, announcement, appearance, address, article, blog, briefing, broadcast, brief, call, ceremony, circular, column, " +
  "comment, commercial, communique, conference, convention, conversation, debate, declaration, deposition, diary, dinner, " +
  "discussion, editorial, email, mail, encounter, essay, event, exchange, facebook, filing, forum, funeral, fundraiser, gaggle, " +
  "gathering, hearing, inauguration, instagram, interview, keynote, leaflet, lecture, letter, livestream, manifesto, march, meeting, memo, memoir, memorandum, " +
  "message, monologue, newsletter, note, notice, op, ed, pamphlet, panel, party, petition, podcast, post, postcard, posting, programme, program, protest, " +
  "rally, reception, release, remark, resolution, ruling, segment, sermon, service, session, show, sitting, speech, statement, " +
  "submission, summit, talk, telegram, telephone, testimony, text, thread, toast, trial, tweet, twitter, video, vigil, visit, vlog, " +
  "website, wedding, workshop, youtube, hall, questionnaire, chat, dispatch, cable";
