/** Requests that the server makes. */
import type { Model } from '../../model.ts';

const rest = 'org.springframework.web.client.{RestTemplate,RestOperations}()';

/** `java.net`, RestTemplate, WebClient, OkHttp, Apache HttpClient. */
export const network: Model = {
  id: 'network',
  title: 'HTTP clients',
  language: 'java',
  types: [
    { path: 'okhttp3.Request.Builder().url()', is: 'okhttp3.Request.Builder()' },
    { path: 'org.springframework.web.reactive.function.client.WebClient.create()', is: 'org.springframework.web.reactive.function.client.WebClient()' },
    { path: 'org.springframework.web.reactive.function.client.WebClient.builder().build()', is: 'org.springframework.web.reactive.function.client.WebClient()' },
    { path: 'java.net.http.HttpClient.newHttpClient()', is: 'java.net.http.HttpClient()' },
    { path: 'org.springframework.web.client.RestClient.create()', is: 'org.springframework.web.client.RestClient()' },
    { path: 'org.springframework.web.client.RestClient.builder().build()', is: 'org.springframework.web.client.RestClient()' },
  ],
  steps: [
    { path: 'java.net.{URL,URI}', from: '0', to: 'result' },
    { path: 'java.net.URI.create', from: '0', to: 'result' },
    // A path, which stays on the host.
    { path: 'java.net.URI', from: '2', to: 'result' },
    { path: 'any.{toURI,toURL}', from: 'this', to: 'result' },
  ],
  sanitizers: [{ path: 'java.net.URI', argument: 2, cleans: 'result', clears: ['url', 'redirect'] }],
  sinks: [
    { path: 'java.net.URL().{openConnection,openStream,getContent}', argument: 'this', kind: 'url' },
    { path: 'any.{openConnection,openStream}', argument: 'this', kind: 'url' },
    { path: 'java.net.http.HttpRequest.newBuilder', argument: 0, kind: 'url' },
    { path: 'java.net.http.HttpRequest.newBuilder().**.uri', argument: 0, kind: 'url' },
    { path: `${rest}.{getForObject,getForEntity,postForObject,postForEntity,exchange,put,delete,patchForObject,execute}`, argument: 0, kind: 'url' },
    { path: 'org.springframework.web.reactive.function.client.WebClient.create', argument: 0, kind: 'url' },
    { path: 'org.springframework.web.reactive.function.client.WebClient().{get,post,put,delete,patch}().uri', argument: 0, kind: 'url' },
    { path: 'okhttp3.Request.Builder().url', argument: 0, kind: 'url' },
    { path: '{org.apache.http.client.methods,org.apache.hc.client5.http.classic.methods}.{HttpGet,HttpPost,HttpPut,HttpDelete,HttpPatch,HttpHead}', argument: 0, kind: 'url' },
    { path: 'org.apache.http.client.fluent.Request.{Get,Post,Put,Delete}', argument: 0, kind: 'url' },
    { path: 'org.apache.hc.client5.http.fluent.Request.{get,post,put,delete}', argument: 0, kind: 'url' },
    { path: 'org.apache.commons.httpclient.methods.{GetMethod,PostMethod}', argument: 0, kind: 'url' },
    { path: 'org.springframework.web.client.RestClient().{get,post,put,delete,patch}().uri', argument: 0, kind: 'url' },
    { path: 'org.springframework.web.client.RestClient.create', argument: 0, kind: 'url' },
    { path: 'cn.hutool.http.{HttpUtil,HttpRequest}.{get,post,createGet,createPost,downloadFile,downloadString}', argument: 0, kind: 'url' },
    { path: 'org.jsoup.Jsoup.connect', argument: 0, kind: 'url' },
  ],
  acts: [
    { path: `${rest}.{getForObject,getForEntity,postForObject,postForEntity,exchange,put,delete,patchForObject,execute}`, kind: 'waiting' },
    { path: 'java.net.URL().openStream', kind: 'waiting' },
    { path: 'java.net.http.HttpClient().send', kind: 'waiting' },
  ],
};
