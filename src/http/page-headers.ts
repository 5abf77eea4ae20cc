/** What the browser may do on a page: nothing from elsewhere. GraphiQL writes styles into the page. */
const POLICY = [
  'default-src \'self\'', 'script-src \'self\'', 'style-src \'self\' \'unsafe-inline\'', 'img-src \'self\' data:', 'font-src \'self\' data:',
  'worker-src \'self\' blob:', 'connect-src \'self\'', 'object-src \'none\'', 'base-uri \'none\'', 'form-action \'none\'', 'frame-ancestors \'self\'',
] as const;

/** The headers of the playground's files. */
export const PAGE_HEADERS = {
  'content-security-policy': POLICY.join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
