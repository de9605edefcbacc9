import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './style.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { pickLocale } from '../../shared/locale.ts';
import { CONSOLE_TEXTS } from '../../shared/texts/consoles.ts';
import { openTexts } from '../texts.ts';
import { theme } from './theme.ts';
import { WordsProvider } from './words.tsx';

/** Puts a console on its page, in the language the browser asks for. */
export async function start(page: ReactNode): Promise<void> {
  const locale = pickLocale(navigator.languages);
  document.documentElement.lang = locale;
  const texts = await openTexts(locale, CONSOLE_TEXTS);
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light">
        <WordsProvider texts={texts}>
          <Notifications position="top-center" />
          {page}
        </WordsProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
