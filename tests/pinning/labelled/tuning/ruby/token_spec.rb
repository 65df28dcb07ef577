require 'spec_helper'

describe 'orchard::token' do
  let(:params) { { :cafile => '/opt/orchard/cafile.pem', :insecure => false } }

  it { is_expected.to contain_orchard__service_user('orchard_config').with(:cafile => '/opt/orchard/cafile.pem') }
end
