import { Badge, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The mall's harbour blue, light to dark; the seventh is the colour of its controls. */
const harbour: MantineColorsTuple = ['#eef5f9', '#dce8ef', '#b6d0df', '#8db6ce', '#6aa0bf', '#4a8bb0', '#22577a', '#1e4d6d', '#18405b', '#0f2f45'];

export const theme = createTheme({
  colors: { harbour },
  primaryColor: 'harbour',
  primaryShade: 6,
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  headings: { fontWeight: '600' },
  components: { Badge: Badge.extend({ defaultProps: { tt: 'none' } }) },
});
