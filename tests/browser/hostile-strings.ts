/** Names and texts that would do harm where they were taken for code, for an address, for a formula or for part of a file. */
export const HOSTILE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '\'"><iframe src="javascript:alert(1)">', '<a href="javascript:alert(1)">press</a>',
  'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '<style>*{display:none}</style>', '<!-- a comment that does not end', '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>', '<base href="https://example.com/">', '<meta http-equiv="refresh" content="0;url=https://example.com">', '<form action="https://example.com"><input>',
  '{{constructor.constructor("alert(1)")()}}', '${alert(1)}', '`${alert(1)}`', '=HYPERLINK("https://example.com","x")', '+1+cmd|\' /C calc\'!A0', '@SUM(1+1)*cmd|\' /C calc\'!A0',
  '-2+3+cmd|\' /C calc\'!A0', '&lt;b&gt;not bold&lt;/b&gt;', ']]><x/><![CDATA[', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>', '"; DROP TABLE events; --',
  '__proto__', 'constructor', '\u202Eevil\u202C written backwards', 'a,b;c"d""e', '<math><mtext></p><style><img src=x onerror=alert(1)>',
] as const;
