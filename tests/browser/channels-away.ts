import type { Channel } from './channels';

/** Ways out that take the page along, or open another. */
export const journeys: Readonly<Record<string, Channel>> = {
  'location =': (to) => {
    location.href = to.http;
  },
  'location.assign': (to) => location.assign(to.http),
  'location.replace': (to) => location.replace(to.http),
  'window.open': (to) => window.open(to.http),
  'window.open without opener': (to) => window.open(to.http, '_blank', 'noopener'),
  'window.open of this tab': (to) => window.open(to.http, '_self'),
  'a link': (to) => {
    const link = document.createElement('a');
    link.href = to.http;
    document.body.append(link);
    link.click();
  },
  'a link to a new tab': (to) => {
    const link = document.createElement('a');
    link.href = to.http;
    link.target = '_blank';
    document.body.append(link);
    link.click();
  },
  'a link that downloads': (to) => {
    const link = document.createElement('a');
    link.href = to.http;
    link.download = 'typed';
    document.body.append(link);
    link.click();
  },
  'a ping': (to) => {
    const link = document.createElement('a');
    link.href = '#here';
    link.ping = to.http;
    document.body.append(link);
    link.click();
  },
  'meta refresh': (to) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0; url=${to.http}`;
    document.head.append(meta);
  },
  'form by GET': (to) => {
    const form = document.createElement('form');
    form.action = to.http;
    document.body.append(form);
    form.submit();
  },
  'form by POST': (to) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = to.http;
    document.body.append(form);
    form.submit();
  },
  'form to a new tab': (to) => {
    const form = document.createElement('form');
    form.action = to.http;
    form.target = '_blank';
    document.body.append(form);
    form.submit();
  },
  'Navigation API': (to) =>
    (window as unknown as { navigation: { navigate: (address: string) => unknown } }).navigation.navigate(
      to.http,
    ),
  'javascript: address': (to) => {
    location.href = `javascript:void(location = '${to.http}')`;
  },
};
