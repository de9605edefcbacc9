/** Texts of the console where products are opened for being made one's own, in English; every other language has the same keys. */
export const custom = {
  tab: 'Make it yours',
  hint: 'Tick what shoppers may change and say what each change adds to the price. What the product is by itself adds nothing.',
  open: 'Shoppers may make this product their own', saved: 'Saved. Shoppers see it now.', save: 'Save', ownModel: 'This product wears a model of your own. Only models that the mall makes can be changed by shoppers.',
  colours: 'Colours', 'tone-main': 'Main colour', 'tone-accent': 'Second colour', 'tone-detail': 'Detail colour', addColour: 'Add a colour', colourOf: 'Colour {{name}}', nameEn: 'English name', nameZh: 'Chinese name', removeOf: 'Remove {{name}}',
  parts: 'Parts', ownIs: 'By itself: {{name}}', words: 'Words', engraving: 'Engraved or sewn words', most: 'Most signs (1 to 48)', pattern: 'Pattern', patternHint: 'A generated pattern that the shopper steers', patternOn: 'It covers',
  pictures: 'Pictures', picture: 'Picture', dropPicture: 'Drop a logo or picture here, or choose one', pictureHint: 'PNG, WebP or JPEG, up to {{mb}} MB. What is see-through is printed on the product itself.',
  deleteOf: 'Delete {{name}}', sureDelete: 'Delete “{{name}}”? Designs with it that shoppers only saved go too. This cannot be undone.', delete: 'Delete', keepIt: 'Keep it',
  inUse: '“{{name}}” is in use: {{ways}}. Take it off there first; what was bought keeps its picture.', nameBreak: ', ', wayBreak: '; ',
  'use-offered': 'shoppers may choose it for {{names}}', 'use-label': 'it is on the label of {{names}}', 'use-cart': 'it is on a design in a shopper\'s cart ({{names}})', 'use-bought': 'it is on a design that was bought ({{names}})',
  onLabel: 'On the product\'s own label', noPicture: 'The name, as before',
  priceOf: 'Price of {{name}}', notAmount: 'An amount such as 12.50.', notMost: '1 to 48.', nameless: 'A name in both languages.',
  madeOwn: 'Made their own', designOf: 'Design of {{name}}', showModel: 'Show the model', hideModel: 'Hide the model',
} as const;
