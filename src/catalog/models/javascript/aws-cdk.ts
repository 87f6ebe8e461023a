/**
 * AWS CDK: the resources of a cloud as a program's objects. Version 2 is one package, `aws-cdk-lib`; version 1 had one for each service.
 * https://docs.aws.amazon.com/cdk/api/v2
 */
import type { Model } from '../../model.ts';

/** The packages `aws-cdk-lib`, `@aws-cdk/aws-s3` and `@aws-cdk/aws-rds`. */
export const awsCdk: Model = {
  id: 'aws-cdk',
  title: 'AWS CDK',
  language: 'javascript',
  types: [
    { path: '@aws-cdk/aws-s3', is: 'aws-cdk-lib.aws_s3' },
    { path: 'aws-cdk-lib/aws-s3', is: 'aws-cdk-lib.aws_s3' },
    { path: '@aws-cdk/aws-rds', is: 'aws-cdk-lib.aws_rds' },
    { path: 'aws-cdk-lib/aws-rds', is: 'aws-cdk-lib.aws_rds' },
  ],
  uses: [
    { path: 'aws-cdk-lib.aws_s3.Bucket().grantPublicAccess', kind: 'public-resource' },
    { path: 'aws-cdk-lib.aws_s3.Bucket', kind: 'public-resource', where: [{ argument: 2, member: 'publicReadAccess', is: [true] }] },
    { path: 'aws-cdk-lib.aws_rds.{DatabaseInstance,DatabaseCluster}', kind: 'public-resource', where: [{ argument: 2, member: 'publiclyAccessible', is: [true] }] },
    // It is reached by plain HTTP, too, unless its policy refuses that.
    { path: 'aws-cdk-lib.aws_s3.Bucket', kind: 'optional-tls', where: [{ argument: 2, member: 'enforceSSL', isMissing: true }] },
    { path: 'aws-cdk-lib.aws_s3.Bucket', kind: 'optional-tls', where: [{ argument: 2, member: 'enforceSSL', is: [false] }] },
  ],
};
