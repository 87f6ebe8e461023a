# What is stored in Amazon's cloud: who may read it, and in which form.
import boto3
import boto3.session
from aws_cdk import aws_ec2, aws_efs, aws_rds, aws_s3, aws_sqs

client = boto3.client('s3')
client.put_bucket_acl(Bucket='a', ACL='public-read')  # finding: public-resource
client.put_object_acl(Bucket='a', Key='b', ACL='public-read-write')  # finding: public-resource
client.create_bucket(Bucket='a', ACL='public-read')  # finding: public-resource
client.put_object(Bucket='a', Key='b', ACL='public-read')  # finding: public-resource
client.put_object(Bucket='a', Key='b', ACL='private')
client.copy_object(Bucket='a', Key='b', ACL='public-read')  # finding: public-resource
client.upload_file('a', 'b', 'c', ExtraArgs={'ACL': 'public-read'})  # finding: public-resource
client.upload_fileobj('a', 'b', 'c', ExtraArgs={'ACL': 'public-read'})  # finding: public-resource
client.put_public_access_block(Bucket='a', PublicAccessBlockConfiguration={'BlockPublicAcls': False})  # finding: public-resource
client.put_public_access_block(Bucket='a', PublicAccessBlockConfiguration={'BlockPublicPolicy': False})  # finding: public-resource
client.put_public_access_block(Bucket='a', PublicAccessBlockConfiguration={'RestrictPublicBuckets': False})  # finding: public-resource
client.put_public_access_block(Bucket='a', PublicAccessBlockConfiguration={'BlockPublicAcls': True})
boto3.Session().client('s3').put_object(ACL='public-read')  # finding: public-resource
boto3.session.Session().client('s3').put_object(ACL='public-read')  # finding: public-resource

files = boto3.resource('s3').Bucket('a')
files.put_object(Key='b', ACL='public-read')  # finding: public-resource
files.Acl().put(ACL='public-read')  # finding: public-resource
files.Object('a').put(ACL='public-read')  # finding: public-resource
boto3.Session().resource('s3').Bucket('a').upload_file('a', 'b', ExtraArgs={'ACL': 'public-read'})  # finding: public-resource

databases = boto3.client('rds')
databases.create_db_instance(PubliclyAccessible=True)  # finding: public-resource
databases.modify_db_instance(PubliclyAccessible=True)  # finding: public-resource
databases.create_db_cluster(PubliclyAccessible=True)  # finding: public-resource
databases.create_cluster(PubliclyAccessible=True)  # finding: public-resource
databases.create_db_instance(StorageEncrypted=False)  # finding: unencrypted-storage
databases.create_db_cluster(StorageEncrypted=False)  # finding: unencrypted-storage
databases.create_volume(Encrypted=False)  # finding: unencrypted-storage
databases.create_file_system(Encrypted=False)  # finding: unencrypted-storage
databases.create_cluster(Encrypted=False)  # finding: unencrypted-storage
databases.create_db_instance(PubliclyAccessible=False, StorageEncrypted=True)


def build(stack, vpc):
    aws_s3.Bucket(stack, 'a').grant_public_access()  # finding: public-resource
    aws_s3.Bucket(stack, 'a', public_read_access=True)  # finding: public-resource
    aws_s3.Bucket(stack, 'a', access_control=aws_s3.BucketAccessControl.PUBLIC_READ)  # finding: public-resource
    aws_s3.Bucket(stack, 'a', access_control=aws_s3.BucketAccessControl.PUBLIC_READ_WRITE)  # finding: public-resource
    aws_s3.Bucket(stack, 'a')
    aws_rds.DatabaseInstance(stack, 'a', vpc=vpc, publicly_accessible=True)  # finding: public-resource
    aws_rds.DatabaseCluster(stack, 'a', vpc=vpc, publicly_accessible=True)  # finding: public-resource
    aws_rds.DatabaseInstance(stack, 'a', vpc=vpc, storage_encrypted=False)  # finding: unencrypted-storage
    aws_rds.DatabaseCluster(stack, 'a', vpc=vpc, storage_encrypted=False)  # finding: unencrypted-storage
    aws_ec2.Volume(stack, 'a', encrypted=False)  # finding: unencrypted-storage
    aws_efs.FileSystem(stack, 'a', encrypted=False)  # finding: unencrypted-storage
    aws_sqs.Queue(stack, 'a', encryption=aws_sqs.QueueEncryption.UNENCRYPTED)  # finding: unencrypted-storage
    aws_sqs.Queue(stack, 'a')
