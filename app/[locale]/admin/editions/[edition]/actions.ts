'use server'

import { action } from '@/app/_server/action'
import { appointStaffSchema, dismissStaffSchema } from '@/lib/dashboard/editions/schema'
import { appointStaff, dismissStaff } from '@/lib/dashboard/editions/staff-commands'

export const appoint = action(appointStaffSchema, appointStaff)

export const withdraw = action(dismissStaffSchema, dismissStaff)
