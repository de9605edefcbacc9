/** Draws a screen of the mall on a board in space; the same screen that a page shows as DOM. */
import { Button } from '@babylonjs/gui/2D/controls/button.js';
import { Control } from '@babylonjs/gui/2D/controls/control.js';
import type { Container } from '@babylonjs/gui/2D/controls/container.js';
import { Grid } from '@babylonjs/gui/2D/controls/grid.js';
import { Image } from '@babylonjs/gui/2D/controls/image.js';
import { InputPassword } from '@babylonjs/gui/2D/controls/inputPassword.js';
import { InputText } from '@babylonjs/gui/2D/controls/inputText.js';
import { Ellipse } from '@babylonjs/gui/2D/controls/ellipse.js';
import { Slider } from '@babylonjs/gui/2D/controls/sliders/slider.js';
import { StackPanel } from '@babylonjs/gui/2D/controls/stackPanel.js';
import { TextBlock } from '@babylonjs/gui/2D/controls/textBlock.js';
import { leadingOf } from '../ui/view.ts';
import type { Action, Block, Screen } from '../ui/view.ts';

/** Width of the drawing, pixels; 1,024 across a board of 0.72 m is 20 pixels a degree at arm's length. */
export const SCREEN_WIDTH = 1024;
const INK = '#1d1b19', QUIET = '#5e5852', ERROR = '#9b2c1f', LINE = '#d9d2c8', PAPER = '#f3efe9', MAIN = '#1d1b19', ON_MAIN = '#ffffff';
const FONT = 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const SIZE = { title: 54, strong: 40, text: 36, small: 31, button: 36 } as const;
/** Height of what is pressed, pixels: 7 cm at the board's size. */
const PRESS = 100;
/** Height of what is pressed and has a picture. */
const PICTURE = 220;
/** Space of one row beside the bar that scrolls, pixels. */
const ROW = SCREEN_WIDTH - 136;
/** Of the title's right end, which the button that closes the board lies over. */
const CLOSES = 72;

/** Asks for a keyboard under a field. */
export type Keyboard = (field: InputText) => void;

/** Where a screen is drawn: what is scrolled, and what stays in sight under it. */
export interface Stacks { readonly body: StackPanel; readonly foot: StackPanel }

/** Fills the stacks with a screen's title and blocks; returns the height of the foot, pixels. */
export function drawScreen({ body, foot }: Stacks, screen: Screen, locale: string, keyboard: Keyboard): number {
  const leading = leadingOf(screen), above = leading ? screen.blocks.slice(0, -1) : screen.blocks;
  body.clearControls();
  const title = words(screen.title, { size: SIZE.title, locale, bold: true });
  title.paddingRightInPixels = CLOSES;
  body.addControl(title);
  for (const block of above) for (const control of drawBlock(block, locale, keyboard)) body.addControl(control);
  foot.clearControls();
  const kept = leading ? rows(leading.actions.map(pressOf)) : [];
  for (const row of kept) foot.addControl(row);
  return kept.reduce((sum, row) => sum + row.heightInPixels, 0);
}

function drawBlock(block: Block, locale: string, keyboard: Keyboard): Control[] {
  switch (block.kind) {
    case 'text': return [words(block.text, { size: block.tone === 'strong' ? SIZE.strong : SIZE.text, locale, bold: block.tone === 'strong', colour: toneOf(block.tone) })];
    case 'row': return [pair(block.label, block.value, locale, block.tone === 'strong')];
    case 'choices': return [
      words(block.label, { size: SIZE.small, locale, colour: QUIET }),
      ...rows(block.options.map((option) => ({ ...option, main: option.pressed }))),
    ];
    case 'actions': return rows(block.actions.map(pressOf));
    case 'item': return [
      pair(block.title, block.value, locale, true), words(block.detail, { size: SIZE.small, locale, colour: QUIET }),
      ...(block.quantity || block.act ? rows([...steps(block.quantity), ...(block.act ? [{ ...block.act, main: false }] : [])]) : []),
    ];
    case 'field': return drawField(block, locale, keyboard);
    case 'range': return drawRange(block, locale);
  }
}

interface Press { readonly label: string; readonly main: boolean; readonly aside?: boolean; readonly disabled?: boolean; readonly swatch?: string; readonly picture?: string; readonly act: () => void }

function pressOf({ primary = false, ...action }: Action): Press {
  return { ...action, main: primary };
}

function steps(quantity: Extract<Block, { kind: 'item' }>['quantity']): Press[] {
  if (!quantity) return [];
  const { value, most, set } = quantity;
  return [
    { label: '−', main: false, act: () => set(value - 1) },
    { label: String(value), main: false, disabled: true, act: () => {} },
    { label: '+', main: false, disabled: value >= most, act: () => set(value + 1) },
  ];
}

/** Buttons in as many rows as their labels need. */
function rows(presses: readonly Press[]): Control[] {
  const made: Control[] = [];
  let row: StackPanel | null = null, used = 0;
  const tall = presses.some(({ picture }) => picture !== undefined) ? PICTURE : PRESS;
  for (const press of presses) {
    const width = Math.min(ROW, 90 + widthOf(press.label) + (press.swatch ? 50 : 0) + (press.picture === undefined ? 0 : PICTURE - 40));
    if (!row || used + width > ROW) {
      row = new StackPanel();
      row.isVertical = false;
      row.heightInPixels = tall + 16;
      row.horizontalAlignment = Control.HORIZONTAL_ALIGNMENT_LEFT;
      made.push(row);
      used = 0;
    }
    used += width + 16;
    row.addControl(button(press, width, tall));
  }
  return made;
}

function button({ label, main, aside = false, disabled = false, swatch, picture, act }: Press, width: number, tall: number): Button {
  const made = Button.CreateSimpleButton(label, label);
  made.widthInPixels = width;
  made.heightInPixels = tall;
  made.paddingRightInPixels = 16;
  made.cornerRadius = 18;
  made.thickness = aside ? 0 : 2;
  made.color = main ? MAIN : LINE;
  made.background = main ? MAIN : aside ? '#00000000' : PAPER;
  made.isEnabled = !disabled;
  made.alpha = disabled ? 0.5 : 1;
  if (made.textBlock) {
    made.textBlock.fontSizeInPixels = SIZE.button;
    made.textBlock.fontFamily = FONT;
    made.textBlock.color = main ? ON_MAIN : aside ? QUIET : INK;
    made.textBlock.underline = aside;
    if (swatch) made.textBlock.paddingLeftInPixels = 50;
    if (picture !== undefined) made.textBlock.paddingLeftInPixels = PICTURE - 30;
  }
  if (picture !== undefined) {
    const image = new Image(`picture ${label}`, picture);
    image.widthInPixels = image.heightInPixels = PICTURE - 40;
    image.leftInPixels = 20;
    image.horizontalAlignment = Control.HORIZONTAL_ALIGNMENT_LEFT;
    image.isHitTestVisible = false;
    made.addControl(image);
  }
  if (swatch) {
    const dot = new Ellipse();
    dot.widthInPixels = 40;
    dot.heightInPixels = 40;
    dot.leftInPixels = 22;
    dot.background = swatch;
    dot.color = LINE;
    dot.horizontalAlignment = Control.HORIZONTAL_ALIGNMENT_LEFT;
    dot.isHitTestVisible = false;
    made.addControl(dot);
  }
  made.onPointerClickObservable.add(act);
  return made;
}

function drawField(block: Extract<Block, { kind: 'field' }>, locale: string, keyboard: Keyboard): Control[] {
  const field = block.input === 'password' ? new InputPassword(block.id) : new InputText(block.id);
  field.text = block.value;
  field.widthInPixels = ROW;
  field.heightInPixels = PRESS;
  field.fontSizeInPixels = SIZE.text;
  field.fontFamily = FONT;
  field.color = INK;
  field.background = '#ffffff';
  field.focusedBackground = '#ffffff';
  field.thickness = 2;
  field.horizontalAlignment = Control.HORIZONTAL_ALIGNMENT_LEFT;
  field.onTextChangedObservable.add(({ text }) => block.set(text));
  field.onFocusObservable.add(() => keyboard(field));
  return [
    words(block.label, { size: SIZE.small, locale, colour: QUIET }), field,
    ...(block.error === null ? [] : [words(block.error, { size: SIZE.small, locale, colour: ERROR })]),
  ];
}

/** Its value counts once it is let go: drawing the screen again would take it from the hand. */
function drawRange(block: Extract<Block, { kind: 'range' }>, locale: string): Control[] {
  const slider = new Slider(block.id);
  slider.minimum = block.min;
  slider.maximum = block.max;
  slider.step = block.step;
  slider.value = block.value;
  slider.widthInPixels = ROW;
  slider.heightInPixels = PRESS;
  slider.color = MAIN;
  slider.background = LINE;
  slider.thumbColor = MAIN;
  slider.isThumbCircle = true;
  slider.barOffset = '36px';
  slider.thumbWidth = '56px';
  slider.horizontalAlignment = Control.HORIZONTAL_ALIGNMENT_LEFT;
  slider.onPointerUpObservable.add(() => block.set(slider.value));
  return [pair(block.label, block.said, locale, false), slider];
}

function pair(label: string, value: string, locale: string, bold: boolean): Container {
  const grid = new Grid();
  grid.addColumnDefinition(0.66);
  grid.addColumnDefinition(0.34);
  grid.widthInPixels = ROW;
  grid.horizontalAlignment = Control.HORIZONTAL_ALIGNMENT_LEFT;
  const left = words(label, { size: SIZE.text, locale, bold }), right = words(value, { size: SIZE.text, locale, bold });
  left.verticalAlignment = right.verticalAlignment = Control.VERTICAL_ALIGNMENT_TOP;
  right.textHorizontalAlignment = Control.HORIZONTAL_ALIGNMENT_RIGHT;
  grid.addControl(left, 0, 0);
  grid.addControl(right, 0, 1);
  // A grid does not grow with its words: as many lines as the longer side needs.
  grid.heightInPixels = Math.max(Math.ceil(widthOf(label) / (ROW * 0.62)), Math.ceil(widthOf(value) / (ROW * 0.32)), 1) * 52 + 14;
  return grid;
}

interface WordsOptions { readonly size: number; readonly locale: string; readonly bold?: boolean; readonly colour?: string }

function words(text: string, { size, locale, bold = false, colour = INK }: WordsOptions): TextBlock {
  const block = new TextBlock('words', text);
  block.fontFamily = FONT;
  block.fontSizeInPixels = size;
  block.fontWeight = bold ? '600' : '400';
  block.color = colour;
  block.textWrapping = true;
  // Chinese has no spaces to break at: the language's own words are.
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  block.wordDivider = '';
  block.wordSplittingFunction = (line) => keepPunctuation([...segmenter.segment(line)].map(({ segment }) => segment));
  block.resizeToFit = true;
  block.textHorizontalAlignment = Control.HORIZONTAL_ALIGNMENT_LEFT;
  block.paddingTopInPixels = 6;
  block.paddingBottomInPixels = 6;
  return block;
}

/** Joins what may not begin a line to the word before it, and what may not end one, a currency's sign too, to the word after it. */
export function keepPunctuation(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words) {
    const before = kept.at(-1);
    if (before !== undefined && (/^[\p{Pe}\p{Pf}\p{Po}]/u.test(word) || /[\p{Ps}\p{Pi}\p{Sc}]$/u.test(before))) kept[kept.length - 1] = before + word;
    else kept.push(word);
  }
  return kept;
}

/** About how wide a label is at the size of buttons, pixels: Chinese characters are square, others half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? SIZE.button : SIZE.button * 0.56), 0);
}

function toneOf(tone: 'quiet' | 'strong' | 'error' | undefined): string {
  return tone === 'quiet' ? QUIET : tone === 'error' ? ERROR : INK;
}
