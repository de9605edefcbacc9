import { useHash } from '@mantine/hooks';

export interface Route {
  readonly subject: string | null;
  readonly section: string | null;
  readonly go: (subject: string, section?: string) => void;
}

/** What the page shows is in its address, `#/subject/section`, so that it can be kept, sent and gone back from. */
export function useRoute(): Route {
  const [hash, setHash] = useHash({ getInitialValueInEffect: false });
  const [, subject = '', section = ''] = hash.startsWith('#/') ? hash.slice(1).split('/') : [];
  return {
    subject: subject || null, section: section || null,
    go: (to, part) => setHash(`/${to}${part === undefined ? '' : `/${part}`}`),
  };
}
