/** Nouns of what is written or counted: as sources these suggest nothing, they show. */
export const DOCUMENT_WORDS =
  "analysis, article, assessment, average, book, chart, data, diary, document, email, estimate, evidence, exit poll, figure, finding, footage, graph, " +
  "image, index, indictment, lawsuit, ledger, letter, log, map, memo, memorandum, minutes, model, number, paper, photo, photograph, picture, poll, " +
  "polling, record, recording, report, research, result, review, sample, scan, statistic, statistics, statute, study, survey, table, tape, test, " +
  "text, transcript, tweet, video";
