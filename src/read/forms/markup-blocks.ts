import { isBoilerplate } from './boilerplate.ts';
import type { TextBlock } from './block-text.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set('address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
/** Elements whose text nobody reads as part of an article. */
const UNREAD = new Set('button canvas datalist embed head iframe input math nav noscript object option script select style svg template textarea video audio'.split(' '));
const CAPTIONS = new Set(['figcaption', 'caption']);
/** Classes by which sites mark a caption that is no `figcaption`. */
const CAPTION_CLASS = /(?:^|[\s_-])(?:wp-)?(?:image|photo|media|picture)?[\s_-]?caption(?:$|[\s_-])/i;
/** A paragraph that is all links and does not end like a sentence leads elsewhere. */
const SENTENCE_END = /[.!?:]["”’)]?$/;
/** How much of a paragraph must be links for that. */
const ALL_LINKS = 0.9;

/** How many blanks may stand between two line breaks. */
const LONGEST_GAP = 20;

const [ELEMENT, TEXT] = [1, 3] as const;

/** The paragraphs of a piece of markup, in order, each told as body, caption or furniture of the page. Cost: its nodes. */
export function blocksOf(root: Node): readonly TextBlock[] {
  const collector = new BlockCollector();
  collector.walk(root);
  return collector.end();
}

class BlockCollector {
  readonly #blocks: TextBlock[] = [];
  #text = '';
  #linked = 0;
  #links = 0;
  #captions = 0;

  walk(node: Node): void {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) this.#take(child.nodeValue ?? '');
      else if (child.nodeType === ELEMENT) this.#element(child as Element);
    }
  }

  end(): readonly TextBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #element(element: Element): void {
    const name = element.localName.toLowerCase();
    if (UNREAD.has(name) || isHidden(element)) return;
    if (name === 'br') {
      this.#breakLine();
      return;
    }
    const [isBlock, isCaption, isLink] = [BLOCKS.has(name), CAPTIONS.has(name) || CAPTION_CLASS.test(element.getAttribute('class') ?? ''), name === 'a'];
    if (isBlock || isCaption) this.#flush();
    this.#captions += Number(isCaption);
    this.#links += Number(isLink);
    this.walk(element);
    if (isBlock || isCaption) this.#flush();
    this.#captions -= Number(isCaption);
    this.#links -= Number(isLink);
  }

  #take(text: string): void {
    this.#text += text.replaceAll(/[\r\n]/g, ' ');
    if (this.#links > 0) this.#linked += text.trim().length;
  }

  /** Two in a row end a paragraph. */
  #breakLine(): void {
    if (/\n *$/.test(this.#text.slice(-LONGEST_GAP))) this.#flush();
    else this.#text += '\n';
  }

  #flush(): void {
    const text = this.#text.trim();
    if (text !== '') this.#blocks.push({ text, kind: this.#kindOf(text) });
    this.#text = '';
    this.#linked = 0;
  }

  #kindOf(text: string): TextBlock['kind'] {
    if (this.#captions > 0) return 'CAPTION';
    const leadsElsewhere = this.#linked >= text.length * ALL_LINKS && !SENTENCE_END.test(text);
    return leadsElsewhere || isBoilerplate(text) ? 'BOILERPLATE' : 'BODY';
  }
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
