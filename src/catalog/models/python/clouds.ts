/** Clouds that programs set up: Amazon's SDK, and the Cloud Development Kit. https://boto3.amazonaws.com/v1/documentation/api/latest, https://docs.aws.amazon.com/cdk/api/v2/python */
import type { Model, Use } from '../../model.ts';

const client = '{boto3.client(),boto3.Session().client(),boto3.session.Session().client()}';
const bucket = '{boto3.resource(),boto3.Session().resource()}.Bucket()';
const isOpen = '^public-read';

const named = (path: string, kind: Use['kind'], member: string, is: readonly (string | boolean)[], to?: string): Use =>
  ({ path, kind, where: [{ argument: 'named', member, is }], ...(to === undefined ? {} : { remedy: { title: kind === 'public-resource' ? 'Close it' : 'Encrypt it', set: [{ argument: 'named', member, to }], assumes: kind === 'public-resource' ? 'nobody outside needs it' : 'it is made anew' } }) });

/** The packages `boto3` and `aws_cdk`, as far as they say who may read what is stored, and in which form. */
export const clouds: Model = {
  id: 'clouds',
  title: 'Clouds from Python',
  language: 'python',
  constants: [
    { path: 'aws_cdk.aws_sqs.QueueEncryption.{UNENCRYPTED}', value: 'UNENCRYPTED' },
    { path: 'aws_cdk.aws_s3.BucketAccessControl.{PUBLIC_READ,PUBLIC_READ_WRITE}', value: 'public-read' },
  ],
  uses: [
    { path: `${client}.{put_bucket_acl,put_object_acl,create_bucket,put_object,copy_object}`, kind: 'public-resource', where: [{ argument: 'named', member: 'ACL', matches: isOpen }], remedy: { title: 'Keep it private', set: [{ argument: 'named', member: 'ACL', to: '\'private\'' }], assumes: 'nobody outside needs it' } },
    { path: `${bucket}.{put_object,upload_file,Acl().put,Object().put}`, kind: 'public-resource', where: [{ argument: 'named', member: 'ACL', matches: isOpen }] },
    ...[client, bucket].map((path): Use => ({ path: `${path}.{upload_file,upload_fileobj}`, kind: 'public-resource', where: [{ argument: 'named', member: 'ExtraArgs.ACL', matches: isOpen }] })),
    ...['BlockPublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'].map((member) => named(`${client}.put_public_access_block`, 'public-resource', `PublicAccessBlockConfiguration.${member}`, [false], 'True')),
    named(`${client}.{create_db_instance,modify_db_instance,create_db_cluster,create_cluster}`, 'public-resource', 'PubliclyAccessible', [true], 'False'),
    { path: 'aws_cdk.aws_s3.Bucket().grant_public_access', kind: 'public-resource' },
    named('aws_cdk.aws_s3.Bucket', 'public-resource', 'public_read_access', [true], 'False'),
    named('aws_cdk.aws_s3.Bucket', 'public-resource', 'access_control', ['public-read']),
    named('aws_cdk.aws_rds.{DatabaseInstance,DatabaseCluster}', 'public-resource', 'publicly_accessible', [true], 'False'),
    named(`${client}.{create_db_instance,create_db_cluster}`, 'unencrypted-storage', 'StorageEncrypted', [false], 'True'),
    named(`${client}.{create_volume,create_file_system,create_cluster}`, 'unencrypted-storage', 'Encrypted', [false], 'True'),
    named('aws_cdk.aws_sqs.Queue', 'unencrypted-storage', 'encryption', ['UNENCRYPTED']),
    named('aws_cdk.aws_rds.{DatabaseInstance,DatabaseCluster}', 'unencrypted-storage', 'storage_encrypted', [false], 'True'),
    named('aws_cdk.{aws_ec2.Volume,aws_efs.FileSystem}', 'unencrypted-storage', 'encrypted', [false], 'True'),
  ],
};
