import { Anchor, Button, Container, Group, Menu, NativeSelect, ScrollArea, Tabs, Text } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Me } from '../../shared/account.ts';
import { useWords } from './words.tsx';

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => void;
}

export interface FrameProps {
  readonly title: string;
  readonly me: Me;
  readonly signOut: () => Promise<void>;
  /** What the page is about: a store, a place. */
  readonly subject?: Choice;
  readonly sections?: Choice;
  readonly children: ReactNode;
}

/** Head of a console: what it is, whose, in which language; then its sections. */
export function Frame({ title, me, signOut, subject, sections, children }: FrameProps) {
  const { t } = useWords();
  const tabs = useRef<HTMLDivElement>(null);
  // On a phone not all tabs fit: the chosen one is in sight, whatever the length of its words.
  useEffect(() => { tabs.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); });
  return (
    <>
      <header style={{ background: '#fff', borderBottom: '1px solid var(--mantine-color-gray-3)' }}>
        <Container size="xl" pt="sm" pb={sections ? 0 : 'sm'}>
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Group gap="md" wrap="nowrap" style={{ minWidth: 0 }}>
              <Text fw={600} className="clip" visibleFrom="sm">Galleria · {title}</Text>
              {subject && (
                <NativeSelect aria-label={subject.label} value={subject.value} data={[...subject.options]} maw={200} fw={600}
                  onChange={({ currentTarget }) => subject.choose(currentTarget.value)} />
              )}
            </Group>
            <Group gap={4} wrap="nowrap">
              <Language />
              <Menu position="bottom-end">
                <Menu.Target><Button variant="subtle" color="dark" px="xs" maw={140} aria-label={`${t('console:account')}: ${me.name}`}>{me.name}</Button></Menu.Target>
                <Menu.Dropdown>
                  <Menu.Label>{me.email}</Menu.Label>
                  <Menu.Item component="a" href="/">{t('console:toMall')}</Menu.Item>
                  <Menu.Item onClick={() => { void signOut(); }}>{t('console:signOut')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </Group>
          </Group>
          {sections && (
            <ScrollArea type="never" mt="xs" viewportRef={tabs}>
              <Tabs value={sections.value} onChange={(value) => { if (value) sections.choose(value); }}>
                <Tabs.List aria-label={sections.label} style={{ flexWrap: 'nowrap' }}>
                  {sections.options.map(({ value, label }) => <Tabs.Tab key={value} value={value} px="sm">{label}</Tabs.Tab>)}
                </Tabs.List>
              </Tabs>
            </ScrollArea>
          )}
        </Container>
      </header>
      <Container size="xl" py="lg" component="main">{children}</Container>
    </>
  );
}

/** Goes to the other language. */
export function Language() {
  const { t, locale, change } = useWords();
  const other = locale === 'en' ? 'zh' : 'en';
  return <Anchor component="button" type="button" size="sm" px="xs" onClick={() => change(other)} lang={other}>{t('console:otherLanguage')}</Anchor>;
}
