import type { Locator } from '@playwright/test';
import { makeMember } from '@/db/factories';
import { expectAccessible } from './fixtures/accessible';
import { Keyboard } from './fixtures/keyboard';
import { signIn } from './fixtures/sign-in';
import { makeStoryWorld } from './fixtures/stories';
import { expect, test } from './fixtures/test';

test.use({ expectedErrors: [/\/media\//] });

// Here nothing is clicked, filled or focused: a moderator presses keys, from an empty page to a corrected story.

test('a story is written, published and corrected by keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  test.setTimeout(240_000);
  const world = await makeStoryWorld();
  const title = `By keys alone ${world.mark}`;
  await signIn(page, await makeMember({ role: 'moderator' }));
  const editor = new Editor(new Keyboard(page));

  await page.goto('/s/new');
  await test.step('start', () => start(editor, title));
  await test.step('words, headings, lists and a link', () => writeWords(editor));
  await test.step('a quotation with who said it', () => quote(editor));
  await test.step('entry, photo, gallery, character, adaptation and claim', () => embed(editor, world));
  await test.step('what stands above the text, and where it is listed', () => tie(editor, world));
  await test.step('what was typed is saved by itself, and there after a reload', () => reload(editor));
  await test.step('preview', () => preview(editor, title));
  await test.step('publish', () => publish(editor, title, world));
  await test.step('correct', () => correct(editor, title));
  await test.step('an earlier version', () => restore(editor, title));
});

type World = Awaited<ReturnType<typeof makeStoryWorld>>;

async function start({ keys, page }: Editor, title: string) {
  await keys.enter(page.getByRole('button', { name: 'Start writing' }));
  await expect(page.getByLabel('Title')).toBeFocused();
  await expect(page.getByLabel('Title')).toHaveAccessibleDescription('Fill this in.');
  await keys.type(title);
  await keys.press('Enter');
  await expect(page).toHaveURL(/\/s\/by-keys-alone-[a-z0-9-]+\/edit$/);
  await keys.write(page.getByLabel('Standfirst'), 'Nobody touched a mouse.');
}

async function writeWords(editor: Editor) {
  const { keys, page, words } = editor;
  await keys.to(words);
  await keys.type('A first paragraph.');
  await keys.press('Enter');
  await editor.tool('Formatting', 'Heading');
  await keys.type('How it began');
  await keys.press('Enter');
  await editor.tool('Formatting', 'List');
  await keys.type('Brass');
  await keys.press('Enter');
  await keys.type('Felt');
  await keys.press('Enter');
  await keys.press('Control+]');
  await keys.type('of wool');
  await keys.press('Enter', 'Enter', 'Enter');
  await editor.tool('Formatting', 'Smaller heading');
  await keys.type('Elsewhere');
  await keys.press('Enter');
  await keys.type('More of it');
  for (let sign = 0; sign < 'More of it'.length; sign++) await keys.press('Shift+ArrowLeft');
  await editor.tool('Formatting', 'Link');
  await keys.type('javascript:alert(1)');
  await keys.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'A link begins with' })).toBeVisible();
  await expectAccessible(page);
  await keys.press('Control+a');
  await keys.type('/ranking');
  await keys.press('Enter');
  await expect(words).toBeFocused();
  await expect(words.getByRole('link', { name: 'More of it' })).toHaveAttribute('href', '/ranking');
  await keys.press('ArrowRight');
  // Enter would replace what is still selected.
  await expect.poll(() => page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
  await keys.press('Enter');
}

async function quote(editor: Editor) {
  const { keys, page, words } = editor;
  await editor.tool('Formatting', 'Quotation');
  await keys.type('It ticks.');
  await keys.write(page.getByLabel('Who, to whom, when'), 'A watchmaker, 2025');
  await keys.write(page.getByLabel('Address of the source'), 'https://watches.test/talk');
  await keys.to(words, { by: 'Shift+Tab' });
  await keys.press('Control+End');
}

async function embed(editor: Editor, world: World) {
  const { keys, page, words } = editor;
  await editor.insert('Entry', world.entry.title, world.entry.title, true);
  await editor.insert('Photo', world.host.title, 'The key turns.');
  await keys.write(page.getByLabel('Caption'), 'The key, wound up.');
  await keys.to(words, { by: 'Shift+Tab' });
  await keys.press('Control+End');
  await editor.insert('Gallery', world.gallery.title);
  await editor.insert('Character', world.character.name);
  await editor.insert('Adaptation', world.appearance.title);
  await editor.insert('Claim', `Director ${world.mark}`);
  await keys.type('The end.');
}

async function tie(editor: Editor, { entry, character, series }: World) {
  await editor.choose('Add an entry', entry.title);
  await editor.choose('Add a character', character.name);
  await editor.choose('Add a series', series.title);
}

async function reload({ page, words }: Editor) {
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  await page.reload();
  await expect(words).toContainText('The end.');
  await expect(page.getByLabel('Standfirst')).toHaveValue('Nobody touched a mouse.');
  await expect(page.getByLabel('Caption')).toHaveValue('The key, wound up.');
  await expect(page.getByLabel('Who, to whom, when')).toHaveValue('A watchmaker, 2025');
  await expectAccessible(page);
}

async function preview({ keys, page }: Editor, title: string) {
  await keys.enter(page.getByRole('link', { name: 'Preview' }), { most: 90 });
  await expect(page.getByText('This is a preview. Nobody else sees it.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(page);
  await keys.enter(page.getByRole('link', { name: 'Back to the text' }));
  await expect(page).toHaveURL(/\/edit$/);
}

async function publish({ keys, page }: Editor, title: string, world: World) {
  await keys.enter(page.getByRole('button', { name: 'Publish the story' }), { most: 90 });
  await expect(page.getByText('The story is public.')).toBeVisible();
  await keys.enter(page.getByRole('link', { name: 'See it on the site' }), { most: 90 });
  await expect(page).toHaveURL(/\/s\/by-keys-alone-[a-z0-9-]+$/);
  const article = page.getByRole('article').first();
  await expect(article.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(article.getByRole('heading', { level: 2, name: 'How it began' })).toBeVisible();
  await expect(article.getByRole('heading', { level: 3, name: 'Elsewhere' })).toBeVisible();
  await expect(article.getByRole('listitem').filter({ hasText: 'Felt' }).getByRole('listitem')).toHaveText('of wool');
  await expect(article.getByRole('link', { name: 'More of it' })).toHaveAttribute('href', '/ranking');
  await expect(article.getByRole('blockquote')).toHaveText('It ticks.');
  await expect(article.getByRole('link', { name: 'A watchmaker, 2025' })).toBeVisible();
  await expect(article.getByText('The key, wound up.')).toBeVisible();
  for (const { title } of [world.entry, world.gallery, world.appearance]) {
    await expect(article.getByText(title).last()).toBeVisible();
  }
  await expect(article.getByText(world.character.name).last()).toBeVisible();
  await expect(article.getByText(`Director ${world.mark}`)).toBeVisible();
  await page.goBack();
}

async function correct({ keys, page }: Editor, title: string) {
  await keys.to(page.getByLabel('Title'));
  await keys.press('End');
  await keys.type(', again');
  const send = page.getByRole('button', { name: 'Publish the changes' });
  await keys.enter(send, { most: 90 });
  await expect(page.getByLabel('What was corrected')).toHaveAccessibleDescription(/Say what/);
  await keys.to(page.getByLabel('What was corrected'), { by: 'Shift+Tab' });
  await keys.type('The title says that it was done twice.');
  await keys.enter(send);
  await expect(page.getByText('The story is public.')).toBeVisible();
  await keys.enter(page.getByRole('link', { name: 'See it on the site' }), { most: 90 });
  await expect(page.getByRole('heading', { level: 1, name: `${title}, again` })).toBeVisible();
  await expect(page.getByText('The title says that it was done twice.')).toBeVisible();
  await page.goBack();
}

async function restore({ keys, page }: Editor, title: string) {
  await keys.enter(page.getByText('Versions', { exact: true }), { most: 90 });
  const first = page.getByRole('listitem').filter({ hasText: 'Published' }).last();
  await keys.enter(first.getByRole('button', { name: 'Make this the draft' }));
  await expect(page.getByText('That version is the draft again.')).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue(title);
  await expectAccessible(page);
}

/** The editor as somebody with a keyboard has it. */
class Editor {
  readonly page;
  readonly words: Locator;

  constructor(readonly keys: Keyboard) {
    this.page = keys.page;
    this.words = keys.page.getByRole('textbox', { name: 'Text', exact: true });
  }

  /** From the text back to a toolbar, along it with arrows, and press. */
  async tool(bar: string, name: string) {
    const button = this.page.getByRole('toolbar', { name: bar }).getByRole('button', { name, exact: true });
    const inBar = () => this.page.evaluate(() => document.activeElement?.closest('[role=toolbar]')?.ariaLabel);
    for (let stop = 0; stop < 12 && (await inBar()) !== bar; stop++) await this.keys.press('Shift+Tab');
    for (let step = 0; step < 12 && !(await isFocused(button)); step++) await this.keys.press('ArrowRight');
    await expect(button).toBeFocused();
    await this.keys.press('Enter');
    if (bar === 'Formatting' && name !== 'Link') await expect(this.words).toBeFocused();
  }

  /** Puts something between the paragraphs, found by its name; the text goes on after it. */
  async insert(kind: string, words: string, name = words, isLooked = false) {
    await this.tool('Insert', kind);
    await this.find(words, name, isLooked);
    await expect(this.words).toBeFocused();
  }

  async choose(button: string, words: string) {
    await this.keys.enter(this.page.getByRole('button', { name: button }), { most: 90 });
    await this.find(words);
  }

  private async find(words: string, name = words, isLooked = false) {
    const dialog = this.page.getByRole('dialog');
    await this.keys.to(dialog.getByRole('searchbox'));
    await this.keys.type(words);
    const found = dialog.getByRole('listitem').getByRole('button', { name }).first();
    await expect(found).toBeVisible();
    if (isLooked) await expectAccessible(this.page);
    await this.keys.enter(found);
    await expect(dialog).toHaveCount(0);
  }
}

const isFocused = async (target: Locator) => target.evaluate((element) => element === document.activeElement);
