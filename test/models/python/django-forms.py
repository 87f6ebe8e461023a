# What has passed forms and serializers.
from django import forms
from django.db import connection
from django.http import HttpResponse
from rest_framework import serializers
from rest_framework.response import Response

cursor = connection.cursor()


class OrderForm(forms.Form):
    name = forms.CharField()
    count = forms.IntegerField()
    kind = forms.ChoiceField(choices=[('a', 'A')])
    page = forms.SlugField()


class NoteForm(forms.ModelForm):
    class Meta:
        fields = ['text']


def by_form(request):
    form = OrderForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    cursor.execute('INSERT INTO orders VALUES (%s)', [form.cleaned_data['name']])
    cursor.execute(f"DELETE FROM orders WHERE name = '{form.cleaned_data['name']}'")  # finding: sql-injection
    cursor.execute(f"DELETE FROM orders WHERE count = {form.cleaned_data['count']}")
    cursor.execute(f"DELETE FROM orders WHERE kind = '{form.cleaned_data['kind']}'")
    cursor.execute(f"DELETE FROM orders WHERE page = '{form.cleaned_data.get('page')}'")
    note = NoteForm(data=request.POST)
    cursor.execute(f"DELETE FROM notes WHERE text = '{note.cleaned_data['text']}'")  # finding: sql-injection
    return HttpResponse()


class LineSerializer(serializers.Serializer):
    name = serializers.CharField()
    count = serializers.IntegerField()


class OrderSerializer(serializers.ModelSerializer):
    lines = LineSerializer()


class PageSerializer(serializers.HyperlinkedModelSerializer):
    pass


def by_serializer(request):
    order = LineSerializer(data=request.data)
    order.is_valid(raise_exception=True)
    cursor.execute('INSERT INTO orders VALUES (%s)', [order.validated_data['name']])
    cursor.execute(f"DELETE FROM orders WHERE name = '{order.validated_data['name']}'")  # finding: sql-injection
    cursor.execute(f"DELETE FROM orders WHERE count = {order.validated_data['count']}")
    whole = OrderSerializer(None, request.data)
    cursor.execute(f"DELETE FROM orders WHERE count = {whole.validated_data['lines']['count']}")
    cursor.execute(f"DELETE FROM orders WHERE name = '{whole.validated_data['other']}'")  # finding: sql-injection
    page = PageSerializer(data=request.data)
    cursor.execute(f"DELETE FROM orders WHERE name = '{page.validated_data['name']}'")  # finding: sql-injection
    return Response()


KINDS = [
    forms.FloatField(), forms.DecimalField(), forms.BooleanField(), forms.NullBooleanField(), forms.DateField(), forms.DateTimeField(), forms.TimeField(), forms.DurationField(), forms.UUIDField(),
    forms.GenericIPAddressField(), serializers.IPAddressField(), forms.TypedChoiceField(), forms.MultipleChoiceField(), forms.TypedMultipleChoiceField(), forms.ModelChoiceField(),
    forms.ModelMultipleChoiceField(), serializers.PrimaryKeyRelatedField(), serializers.SlugRelatedField(), forms.EmailField(), forms.URLField(), forms.RegexField(), forms.JSONField(),
    forms.FileField(), forms.ImageField(),
]
