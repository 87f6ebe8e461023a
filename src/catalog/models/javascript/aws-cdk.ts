/**
 * AWS CDK: the resources of a cloud as a program's objects. Version 2 is one package, `aws-cdk-lib`; version 1 had one for each service.
 * https://docs.aws.amazon.com/cdk/api/v2
 */
import type { Model } from '../../model.ts';

/** The package `aws-cdk-lib`, and those of version 1 for S3, RDS, SQS, EC2 and EFS. */
export const awsCdk: Model = {
  id: 'aws-cdk',
  title: 'AWS CDK',
  language: 'javascript',
  types: [
    { path: '@aws-cdk/aws-s3', is: 'aws-cdk-lib.aws_s3' },
    { path: 'aws-cdk-lib/aws-s3', is: 'aws-cdk-lib.aws_s3' },
    { path: '@aws-cdk/aws-rds', is: 'aws-cdk-lib.aws_rds' },
    { path: 'aws-cdk-lib/aws-rds', is: 'aws-cdk-lib.aws_rds' },
    { path: '@aws-cdk/aws-sqs', is: 'aws-cdk-lib.aws_sqs' },
    { path: 'aws-cdk-lib/aws-sqs', is: 'aws-cdk-lib.aws_sqs' },
    { path: '@aws-cdk/aws-ec2', is: 'aws-cdk-lib.aws_ec2' },
    { path: 'aws-cdk-lib/aws-ec2', is: 'aws-cdk-lib.aws_ec2' },
    { path: '@aws-cdk/aws-efs', is: 'aws-cdk-lib.aws_efs' },
    { path: 'aws-cdk-lib/aws-efs', is: 'aws-cdk-lib.aws_efs' },
  ],
  constants: [{ path: 'aws-cdk-lib.aws_sqs.QueueEncryption.UNENCRYPTED', value: 'UNENCRYPTED' }],
  uses: [
    { path: 'aws-cdk-lib.aws_s3.Bucket().grantPublicAccess', kind: 'public-resource' },
    { path: 'aws-cdk-lib.aws_s3.Bucket', kind: 'public-resource', where: [{ argument: 2, member: 'publicReadAccess', is: [true] }] },
    { path: 'aws-cdk-lib.aws_rds.{DatabaseInstance,DatabaseCluster}', kind: 'public-resource', where: [{ argument: 2, member: 'publiclyAccessible', is: [true] }] },
    // Queues and buckets are encrypted unless they say otherwise; databases, volumes and file systems of old were not.
    { path: 'aws-cdk-lib.aws_sqs.Queue', kind: 'unencrypted-storage', where: [{ argument: 2, member: 'encryption', is: ['UNENCRYPTED'] }] },
    { path: 'aws-cdk-lib.aws_rds.{DatabaseInstance,DatabaseCluster}', kind: 'unencrypted-storage', where: [{ argument: 2, member: 'storageEncrypted', is: [false] }] },
    { path: 'aws-cdk-lib.{aws_ec2.Volume,aws_efs.FileSystem}', kind: 'unencrypted-storage', where: [{ argument: 2, member: 'encrypted', is: [false] }] },
    // It is reached by plain HTTP, too, unless its policy refuses that.
    { path: 'aws-cdk-lib.aws_s3.Bucket', kind: 'optional-tls', where: [{ argument: 2, member: 'enforceSSL', isMissing: true }] },
    { path: 'aws-cdk-lib.aws_s3.Bucket', kind: 'optional-tls', where: [{ argument: 2, member: 'enforceSSL', is: [false] }] },
  ],
};
