/** The longest line that can be furniture of a page, in UTF-16 units; a sentence of the article may hold the same words. */
const LONGEST = 120;

/** What such lines begin with, or are as a whole. */
const OPENERS = [
  'related (?:news|stories|articles|content|topics|coverage|links)', 'load more', 'read more', 'read also', 'read next', 'also read', 'see also', 'see more', 'more on this',
  'more from', 'more stories', 'recommended(?: for you| stories| reading)?$', 'most (?:read|popular|viewed|shared)$', 'trending(?: now)?$', 'top stories$', 'editors?[’\']s? picks?', 'you (?:may|might) (?:also )?(?:like|be interested)',
  'advertisement', 'sponsored(?: content| by|$)', 'promoted(?: content|$)', 'story continues below', 'article continues (?:below|after)', 'skip (?:to|advertisement|ad)', 'click here', 'tap here', 'watch:', 'watch now', 'listen:', 'live updates?:',
  '(?:sign up|subscribe)(?: (?:to|for|now|here|today)|$)', 'newsletters?(?:$| sign)', 'get (?:the|our) (?:latest|newsletter|daily|morning)', 'register (?:now|for free)', 'log in$', 'already a subscriber', 'join our', 'download (?:the|our) app', 'follow us', 'follow @?\\w+ on',
  'share (?:this|on|via)', 'share$', 'tweet$', 'print$', 'email$', 'copy link', 'save$', 'comments?$', 'leave a comment', 'view comments', 'this article was (?:originally )?published', 'all rights reserved',
  'copyright (?:©|\\(c\\)|\\d)', '©', 'our standards:', 'terms of (?:use|service)', 'privacy policy', '(?:we use )?cookies?(?: policy| settings| to |$)', 'tags?:', 'topics?:', 'filed under', 'reporting by [A-Z][^.]*editing by',
];

/** What such lines are as a whole. */
const WHOLE = [
  'sign in', 'photo gallery', '(?:next|previous) (?:article|story)', 'continue reading.*', 'view all.*', 'more (?:news|stories)', 'facebook', 'twitter', 'whatsapp', 'getty images', '.{0,30}/reuters', 'file photo', 'image source.*',
  '\\d+ min read', '(?:updated|published) .{0,40}', 'comments? \\(\\d+\\)', '(?:reporting|editing) by .*', 'recommended.*', 'trending.*', 'sponsored',
];

const WHOLE_LINE = new RegExp(`^(?:${WHOLE.join('|')})$`, 'i');
const LINE = new RegExp(`^(?:${OPENERS.join('|')})`, 'i');
/** Names of places to share at, one after the other. */
const SHARE_ROW = /^(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|email|e-mail|print|copy|link|pinterest|share|messenger|flipboard|bluesky|threads|mastodon)[\s,|·•/]*){2,}$/i;
/** What a colour stands for on a map. */
const LEGEND = /^[\u2588-\u258F]/u;
const SENTENCE_END = /[.!?]["”’)]?$/;
/** Openers that a sentence of an article hardly has, so that they count even before a full stop. */
const FIRM = /^(?:advertisement|(?:sign up|subscribe) (?:to|for|now|here|today)|click here|follow us|share this|read more|load more|related (?:news|stories|articles)|©|copyright (?:©|\(c\)|\d)|our standards:|download (?:the|our) app|all rights reserved)/i;

/**
 * Whether a line is furniture of a page and no part of the article: "Related News", "Load more", a row of places to share at, a call to
 * subscribe. A short line that ends like a sentence counts only when hardly any sentence begins so.
 */
export function isBoilerplate(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST) return false;
  if (LEGEND.test(text) || SHARE_ROW.test(text) || (WHOLE_LINE.test(text) && (!SENTENCE_END.test(text) || /^(?:reporting|editing) by/i.test(text)))) return true;
  return LINE.test(text) && (FIRM.test(text) || !SENTENCE_END.test(text));
}
