import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/read/forms/charset.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

describe('decodeText', () => {
  test.each<[string, Uint8Array, string, string, string | undefined]>([
    ['UTF-8', Buffer.from('Kata’ib'), 'Kata’ib', 'utf-8', undefined],
    ['UTF-8 with its mark, which is no part of the text', bytes([0xef, 0xbb, 0xbf], 'a'), 'a', 'utf-8', undefined],
    ['UTF-16 by its mark', bytes([0xff, 0xfe], 'a\0b\0'), 'ab', 'utf-16le', 'read as utf-16le'],
    ['what a meta tag declares', bytes('<meta charset="iso-8859-2">', [0xb1]), '<meta charset="iso-8859-2">ą', 'iso-8859-2', 'read as iso-8859-2, as it declares'],
    ['what an old meta tag declares', bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', [0xcf]), '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">П', 'windows-1251', 'read as windows-1251, as it declares'],
    ['what the XML prolog declares', bytes('<?xml version="1.0" encoding="koi8-r"?>', [0xf0]), '<?xml version="1.0" encoding="koi8-r"?>П', 'koi8-r', 'read as koi8-r, as it declares'],
    ['windows-1252 where it is not UTF-8', bytes('the militia', [0x92], 's', [0x81, 0x9d]), 'the militia’s\u0081\u009d', 'windows-1252', 'not UTF-8: read as windows-1252'],
    ['windows-1252 where it lies', bytes('<meta charset=utf-8>caf', [0xe9]), '<meta charset=utf-8>café', 'windows-1252', 'not UTF-8, though it says so: read as windows-1252'],
    ['windows-1252 under the name of Latin-1, as browsers do', bytes('<meta charset=latin1>', [0x93]), '<meta charset=latin1>“', 'windows-1252', 'read as windows-1252, as it declares'],
    ['UTF-8 where the name of the encoding is none', bytes('<meta charset="klingon">a'), '<meta charset="klingon">a', 'utf-8', undefined],
  ])('reads %s', (_what, given, text, encoding, note) => {
    expect(decodeText(given)).toEqual({ text, encoding, ...(note === undefined ? {} : { note }) });
  });
});
