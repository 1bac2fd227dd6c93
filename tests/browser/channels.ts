/** Where a channel tries to get to: one listener of the test, by its addresses. */
export interface Listener {
  readonly http: string;
  readonly https: string;
  readonly ws: string;
  /** "host:port", by an address that is not the loopback's where this machine has one. */
  readonly host: string;
}

/** Runs in the page and tries one way out. */
export type Channel = (to: Listener) => unknown;

/** An element with attributes, put into the page. */
const element = (
  tag: string,
  attribute: string,
  more: Readonly<Record<string, string>> = {},
): ChannelInPage => ({ tag, attribute, more });

/** A channel that is nothing but an element whose attribute names the address. */
interface ChannelInPage {
  readonly tag: string;
  readonly attribute: string;
  readonly more: Readonly<Record<string, string>>;
}

/** Ways out that are an element with an address in it. */
export const elements: Readonly<Record<string, ChannelInPage>> = {
  'img src': element('img', 'src'),
  'img srcset': element('img', 'srcset'),
  'input type=image': element('input', 'src', { type: 'image' }),
  'video src': element('video', 'src', { preload: 'auto', autoplay: '', muted: '' }),
  'video poster': element('video', 'poster'),
  'audio src': element('audio', 'src', { preload: 'auto' }),
  'iframe src': element('iframe', 'src'),
  'object data': element('object', 'data'),
  'embed src': element('embed', 'src'),
  'body background': element('table', 'background'),
  'link stylesheet': element('link', 'href', { rel: 'stylesheet' }),
  'link preload as image': element('link', 'href', { rel: 'preload', as: 'image' }),
  'link preload as script': element('link', 'href', { rel: 'preload', as: 'script' }),
  'link modulepreload': element('link', 'href', { rel: 'modulepreload' }),
  'link prefetch': element('link', 'href', { rel: 'prefetch' }),
  'link preconnect': element('link', 'href', { rel: 'preconnect' }),
  'link dns-prefetch': element('link', 'href', { rel: 'dns-prefetch' }),
  'link prerender': element('link', 'href', { rel: 'prerender' }),
  'link icon': element('link', 'href', { rel: 'icon' }),
  'link manifest': element('link', 'href', { rel: 'manifest', crossorigin: 'use-credentials' }),
};

/** Ways out that take code and leave the page where it is. */
export const channels: Readonly<Record<string, Channel>> = {
  fetch: (to) => fetch(to.http, { mode: 'no-cors' }),
  'fetch keepalive': (to) =>
    fetch(to.http, { mode: 'no-cors', method: 'POST', body: 'typed', keepalive: true }),
  fetchLater: (to) => {
    const { fetchLater } = window as unknown as { fetchLater: (address: string, how: object) => unknown };
    return fetchLater(to.https.replace('https', 'http'), { activateAfter: 0 });
  },
  XMLHttpRequest: (to) => {
    const request = new XMLHttpRequest();
    request.open('GET', to.http);
    request.send();
  },
  sendBeacon: (to) => navigator.sendBeacon(to.http, 'typed'),
  WebSocket: (to) => new WebSocket(to.ws),
  EventSource: (to) => new EventSource(to.http),
  WebTransport: (to) => new WebTransport(to.https).ready,
  'Cache.add': async (to) => (await caches.open('leak')).add(new Request(to.http, { mode: 'no-cors' })),
  'RTCPeerConnection, STUN': async (to) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${to.host}` }] });
    peer.createDataChannel('typed');
    await peer.setLocalDescription(await peer.createOffer());
  },
  'RTCPeerConnection, TURN over TCP': async (to) => {
    const server = { urls: `turn:${to.host}?transport=tcp`, username: 'typed', credential: 'typed' };
    const peer = new RTCPeerConnection({ iceServers: [server], iceTransportPolicy: 'relay' });
    peer.createDataChannel('typed');
    await peer.setLocalDescription(await peer.createOffer());
  },
  'RTCDataChannel to a candidate': async (to) => {
    const [host = '', port = ''] = to.host.split(':');
    const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
    one.createDataChannel('typed');
    await one.setLocalDescription(await one.createOffer());
    await other.setRemoteDescription(one.localDescription!);
    await other.setLocalDescription(await other.createAnswer());
    await one.setRemoteDescription(other.localDescription!);
    await one.addIceCandidate({
      candidate: `candidate:1 1 udp 2113937151 ${host} ${port} typ host`,
      sdpMid: '0',
    });
  },
  'picture source': (to) => {
    const picture = document.createElement('picture');
    const source = document.createElement('source');
    source.srcset = to.http;
    picture.append(source, document.createElement('img'));
    document.body.append(picture);
  },
  'video source': (to) => {
    const video = document.createElement('video');
    const source = document.createElement('source');
    source.src = to.http;
    video.append(source);
    video.preload = 'auto';
    document.body.append(video);
  },
  'video track': (to) => {
    const video = document.createElement('video');
    const track = document.createElement('track');
    video.crossOrigin = 'anonymous';
    track.src = to.http;
    track.default = true;
    video.append(track);
    document.body.append(video);
    track.track.mode = 'showing';
  },
  'SVG image': (to) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', to.http);
    svg.append(image);
    document.body.append(svg);
  },
  'SVG feImage': (to) => {
    const make = (tag: string): SVGElement => document.createElementNS('http://www.w3.org/2000/svg', tag);
    const [svg, filter, image, shape] = [make('svg'), make('filter'), make('feImage'), make('rect')];
    filter.id = 'leak';
    image.setAttribute('href', to.http);
    shape.setAttribute('filter', 'url(#leak)');
    for (const side of ['width', 'height']) shape.setAttribute(side, '9');
    filter.append(image);
    svg.append(filter, shape);
    document.body.append(svg);
  },
  'CSS background': (to) => {
    document.body.style.backgroundImage = `url(${to.http})`;
  },
  'CSS cursor': (to) => {
    document.body.style.cursor = `url(${to.http}), auto`;
  },
  'CSS list-style-image': (to) => {
    const item = document.createElement('li');
    item.style.cssText = `display: list-item; list-style-image: url(${to.http})`;
    document.body.append(item);
  },
  'CSS mask-image': (to) => {
    const item = document.createElement('p');
    item.textContent = 'typed';
    item.style.maskImage = `url(${to.http})`;
    document.body.append(item);
  },
  'CSS border-image': (to) => {
    const item = document.createElement('p');
    item.style.cssText = `border: 3px solid; border-image: url(${to.http}) 3`;
    document.body.append(item);
  },
  'CSS @import': (to) => {
    const style = document.createElement('style');
    style.textContent = `@import url(${to.http});`;
    document.head.append(style);
  },
  'CSS @font-face': (to) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@font-face { font-family: leak; src: url(${to.http}) } body { font-family: leak }`);
    document.adoptedStyleSheets.push(sheet);
  },
  FontFace: (to) => new FontFace('leaked', `url(${to.http})`).load(),
  'CSS of an adopted sheet': (to) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body::after { content: url(${to.http}) }`);
    document.adoptedStyleSheets.push(sheet);
  },
  script: (to) => {
    const script = document.createElement('script');
    script.src = to.http;
    document.body.append(script);
  },
  'module script': (to) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = to.http;
    document.body.append(script);
  },
  'dynamic import': (to) => import(to.http),
  'inline script': (to) => {
    const script = document.createElement('script');
    script.textContent = `fetch('${to.http}', { mode: 'no-cors' })`;
    document.body.append(script);
  },
  'text as code, in a timer': (to) =>
    setTimeout(() => new Image().setAttribute('src', String(new Function(`return '${to.http}'`)()))),
  'innerHTML with a handler': (to) => {
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.innerHTML = `<img src="data:," onerror="fetch('${to.http}', { mode: 'no-cors' })">`;
  },
  'speculation rules, prefetch': (to) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prefetch: [{ urls: [to.http], eagerness: 'immediate' }] });
    document.body.append(script);
  },
  'speculation rules, prerender': (to) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    script.textContent = JSON.stringify({ prerender: [{ urls: [to.http], eagerness: 'immediate' }] });
    document.body.append(script);
  },
  'frame from data': (to) => {
    const frame = document.createElement('iframe');
    frame.src = `data:text/html,<img src="${to.http}">`;
    document.body.append(frame);
  },
  'frame from text': (to) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('srcdoc', `<img src="${to.http}">`);
    document.body.append(frame);
  },
  'frame from a blob': (to) => {
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([`<img src="${to.http}">`], { type: 'text/html' }));
    document.body.append(frame);
  },
  'fetch in an empty frame': (to) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow?.fetch(to.http, { mode: 'no-cors' });
  },
  'fetch in a worker': (to) =>
    new Worker(URL.createObjectURL(new Blob([`fetch('${to.http}', { mode: 'no-cors' })`]))),
  'importScripts in a worker': (to) =>
    new Worker(URL.createObjectURL(new Blob([`importScripts('${to.http}')`]))),
  'import in a module worker': (to) =>
    new Worker(URL.createObjectURL(new Blob([`import '${to.http}'`], { type: 'text/javascript' })), {
      type: 'module',
    }),
  'fetch in a shared worker': (to) =>
    new SharedWorker(URL.createObjectURL(new Blob([`fetch('${to.http}', { mode: 'no-cors' })`]))),
  'CSS paint worklet': (to) =>
    (CSS as unknown as { paintWorklet: { addModule: (address: string) => unknown } }).paintWorklet.addModule(
      to.http,
    ),
  'audio worklet': (to) => new AudioContext().audioWorklet.addModule(to.http),
  'form into a frame': (to) => {
    const [form, frame] = [document.createElement('form'), document.createElement('iframe')];
    frame.name = 'leak-frame';
    form.target = 'leak-frame';
    form.method = 'post';
    form.action = to.http;
    document.body.append(frame, form);
    form.submit();
  },
  PaymentRequest: (to) => {
    const total = { label: 'typed', amount: { currency: 'USD', value: '1' } };
    return new PaymentRequest([{ supportedMethods: to.https }], { total }).canMakePayment();
  },
  'sign-in by the browser': (to) =>
    navigator.credentials.get({
      identity: { providers: [{ configURL: to.http, clientId: 'typed' }] },
    } as unknown as CredentialRequestOptions),
};
