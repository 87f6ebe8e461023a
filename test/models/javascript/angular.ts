import { SecurityContext } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';

declare const angular: { element(selector: string): { html(text: unknown): void }; module(name: string, needs: string[]): { controller(name: string, made: unknown): void } };

export class CommentComponent {
  constructor(private sanitizer: DomSanitizer) {}

  show(value: string) {
    return [
      this.sanitizer.bypassSecurityTrustHtml(value), // finding: cross-site-scripting
      this.sanitizer.bypassSecurityTrustStyle(value), // finding: cross-site-scripting
      this.sanitizer.bypassSecurityTrustScript(value), // finding: cross-site-scripting
      this.sanitizer.bypassSecurityTrustResourceUrl(`https://${value}`), // finding: cross-site-scripting
      this.sanitizer.bypassSecurityTrustUrl(value), // finding: cross-site-scripting
      this.sanitizer.bypassSecurityTrustHtml('<b>fixed</b>'),
      this.sanitizer.bypassSecurityTrustHtml(this.sanitizer.sanitize(SecurityContext.HTML, value) ?? ''),
    ];
  }
}

angular.element('#title').html(location.hash); // finding: cross-site-scripting

angular.module('shop', []).controller('comments', ($scope: Record<string, unknown>, $sce: Record<string, (...of: unknown[]) => unknown>) => {
  $scope.a = $sce.trustAsHtml($scope.text); // finding: cross-site-scripting
  $scope.b = $sce.trustAsJs($scope.text); // finding: cross-site-scripting
  $scope.c = $sce.trustAsCss($scope.text); // finding: cross-site-scripting
  $scope.d = $sce.trustAsUrl($scope.text); // finding: cross-site-scripting
  $scope.e = $sce.trustAsResourceUrl($scope.text); // finding: cross-site-scripting
  $scope.f = $sce.trustAs($sce.HTML, $scope.text); // finding: cross-site-scripting
  $scope.g = $sce.trustAsHtml('<b>fixed</b>');
});
